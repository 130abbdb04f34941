// On top of a corrected report: that it changed, the latest change in full, and the way to all of them.
import type { FrozenCorrection } from '../corrections.ts';
import { CorrectionItem } from './CorrectionItem.tsx';
import { usePrinting } from './printing.ts';

export function CorrectionsBanner({ corrections }: { corrections: readonly FrozenCorrection[] }) {
  const { words } = usePrinting();
  const latest = corrections.at(-1);
  if (!latest) return null;
  return (
    <aside className="notice" aria-label={words.corrected}>
      <p>
        <strong>{words.corrected}</strong>
      </p>
      <CorrectionItem correction={latest} />
      <p className="small">
        <a href="#corrections">
          {words.seeCorrections} ({corrections.length})
        </a>
      </p>
    </aside>
  );
}
