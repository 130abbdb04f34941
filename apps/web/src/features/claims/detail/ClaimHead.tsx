// The top of the open claim: its words in the article, where it stands and who works on it.
import type { ClaimSummary } from '@touchstone/server';
import { offerOf } from '../../../actions/offers.ts';
import { ClaimPresence } from '../../../live/PresenceSign.tsx';
import { DECLINE_REASON_WORDS } from '../../../messages/claim-words.ts';
import { describeDay } from '../../../messages/times.ts';
import { ChangedBy } from '../list/ChangedBy.tsx';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import { PointLabel } from '../signs/PointLabel.tsx';
import { StageLabel } from '../signs/StageLabel.tsx';
import { AssigneeMenu } from './AssigneeMenu.tsx';
import { ClaimDueDay } from './ClaimDueDay.tsx';
import { LeaseLine } from './LeaseLine.tsx';
import { QuoteInContext } from './QuoteInContext.tsx';
import { RecheckLine } from './RecheckLine.tsx';

export function ClaimHead({ claim, text, steps }: { claim: ClaimSummary; text: string; steps: ClaimSteps }) {
  const { stage, claimant, saidOn, declineReason } = claim;
  return (
    <header className="flex flex-col gap-2.5 px-4 pt-3 pb-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
        <StageLabel stage={stage} point={claim.point} />
        {claim.point && <PointLabel point={claim.point} className="font-medium text-ink" />}
        {declineReason && <span>{DECLINE_REASON_WORDS[declineReason]}</span>}
        <ChangedBy claimId={claim.id} />
        <span className="ms-auto flex h-6.5 items-center gap-4">
          <ClaimDueDay claim={claim} steps={steps} />
          {stage !== 'spotted' && stage !== 'declined' && <AssigneeMenu claim={claim} steps={steps} />}
        </span>
      </div>
      <RecheckLine claim={claim} steps={steps} />
      <LeaseLine claim={claim} steps={steps} />
      <ClaimPresence claimId={claim.id} />
      <h2 className="sr-only">The open claim</h2>
      <QuoteInContext text={text} start={claim.start} end={claim.end} />
      {!offerOf(claim.offers, 'edit') && (
        <p className="text-xs text-faint">
          {claimant?.name ?? 'Claimant not known'}
          {saidOn && ` · ${describeDay(saidOn)}`}
        </p>
      )}
    </header>
  );
}
