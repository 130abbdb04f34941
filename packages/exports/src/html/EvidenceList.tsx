// The evidence of one claim, grouped by what it does to the claim.
import { type FrozenEvidence, STANCES } from '@touchstone/domain';
import { STANCE_MARKS } from '../stance-marks.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { usePrinting } from './printing.ts';

export function EvidenceList({ evidence }: { evidence: readonly FrozenEvidence[] }) {
  const { words } = usePrinting();
  const groups = STANCES.map((stance) => ({ stance, items: evidence.filter((item) => item.stance === stance) }));
  return (
    <>
      <h3>{words.evidence}</h3>
      {evidence.length === 0 && <p>{words.noEvidence}</p>}
      {groups
        .filter(({ items }) => items.length)
        .map(({ stance, items }) => (
          <div key={stance}>
            <h4>
              <span aria-hidden="true">{STANCE_MARKS[stance]}</span> {words.stances[stance]} ({items.length})
            </h4>
            <ol className="sources">
              {items.map((item, place) => (
                <EvidenceItem key={place} item={item} />
              ))}
            </ol>
          </div>
        ))}
    </>
  );
}
