// Why the machine proposed the claim: its score, its reasons, and how sure it is of who said it.
import type { ClaimDetail } from '@touchstone/server';
import { SUGGESTION_FATE_WORDS } from '../../../messages/claim-words.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { describeScore } from '../list/ClaimRow.tsx';

export function Suggestion({ suggestion, isOpen }: { suggestion: NonNullable<ClaimDetail['suggestion']>; isOpen: boolean }) {
  const { score, reasons, claimantName, isUnsure, fate, proposedBy } = suggestion;
  return (
    <details open={isOpen} className="group mx-4 mb-3 border-t border-line pt-2.5 text-sm">
      <summary className="flex cursor-default flex-wrap items-center gap-x-2 gap-y-1 text-xs font-medium text-muted marker:content-none">
        <span aria-hidden="true" className="text-faint transition-transform group-open:rotate-90">
          ›
        </span>
        Why it was suggested
        <span className="font-normal text-faint tabular-nums">score {describeScore(score)}</span>
        {isUnsure && <Badge tone="caution">Speaker unsure</Badge>}
        {fate !== 'open' && <span className="ms-auto font-normal text-faint">{SUGGESTION_FATE_WORDS[fate]}</span>}
      </summary>
      <ul className="flex list-disc flex-col gap-0.5 ps-7 pt-1.5 text-muted marker:text-faint">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {isUnsure && (
          <li>
            {claimantName
              ? `It takes ${claimantName} for the speaker, but is not sure: look at the text.`
              : 'It could not tell who said it.'}
          </li>
        )}
      </ul>
      <p className="ps-4 pt-1.5 text-xs text-faint">Suggested by {proposedBy}, decided by you.</p>
    </details>
  );
}
