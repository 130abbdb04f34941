// All corrections, the latest first; also when there is none, since that is an answer too.
import type { FrozenCorrection } from '../corrections.ts';
import { CorrectionItem } from './CorrectionItem.tsx';
import { usePrinting } from './printing.ts';

export function CorrectionsList({ corrections }: { corrections: readonly FrozenCorrection[] }) {
  const { words } = usePrinting();
  return (
    <section id="corrections" aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">{words.corrections}</h2>
      {corrections.length === 0 && <p>{words.noCorrections}</p>}
      {corrections.length > 0 && (
        <ol className="contents" reversed>
          {corrections.toReversed().map((correction, place) => (
            <li key={place}>
              <CorrectionItem correction={correction} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
