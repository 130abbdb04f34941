// The next step of the open claim, at the foot of its pane where a thumb reaches it.
import { Link } from '@tanstack/react-router';
import type { ClaimSummary } from '@touchstone/server';
import type { ReactNode } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import type { Need } from '../verdict/verdict-draft.ts';
import { MoreSteps } from './MoreSteps.tsx';

export interface ClaimFooterProps {
  claim: ClaimSummary;
  isRecused: boolean;
  steps: ClaimSteps;
  onDecline: () => void;
  /** What sending to the editor still needs; left out before the claim is loaded. */
  sending?: { needs: readonly Need[]; isPending: boolean; send: () => void; showNeeds: () => void };
}

export function ClaimFooter({ claim, isRecused, steps, onDecline, sending }: ClaimFooterProps) {
  const next = nextStep({ claim, isRecused, steps, onDecline, ...(sending && { sending }) });
  const hasDecline = offerOf(claim.offers, 'select') !== null;
  return (
    <footer className="flex min-h-13 shrink-0 items-center gap-2 border-t border-line bg-paper px-4 py-2">
      {next}
      {sending && (
        <span className="ms-auto">
          <MoreSteps claim={claim} isRecused={isRecused} steps={steps} onDecline={hasDecline ? undefined : onDecline} />
        </span>
      )}
    </footer>
  );
}

function nextStep({ claim, isRecused, steps, onDecline, sending }: ClaimFooterProps): ReactNode {
  const [select, decline, restore, withdraw, approve] = (['select', 'decline', 'restore', 'withdraw', 'approve'] as const).map((action) =>
    offerOf(claim.offers, action),
  );
  const wide = 'max-pane:flex-1';
  if (select)
    return (
      <>
        <Button kind="primary" shortcut="a" blockedBy={select} onPress={() => steps.select(claim)} className={wide}>
          Check this
        </Button>
        {decline && (
          <Button shortcut="x" blockedBy={decline} onPress={onDecline} data-decline className={wide}>
            Not for us
          </Button>
        )}
      </>
    );
  if (restore)
    return (
      <Button blockedBy={restore} onPress={() => steps.restore(claim)} className={wide}>
        Bring back
      </Button>
    );
  if (isRecused && (claim.stage === 'checking' || claim.stage === 'inReview'))
    return <span className="text-xs text-muted">You stand aside from this claim</span>;
  if (sending && offerOf(claim.offers, 'proposeVerdict')) {
    const { needs, isPending, send, showNeeds } = sending;
    return (
      <>
        <Button kind="primary" shortcut="s" isPending={isPending} blockedBy={needs.map(({ text }) => text)} onPress={send} className={wide}>
          Send to editor
        </Button>
        {needs.length > 0 && (
          <Button kind="bare" size="small" className="text-muted" onPress={showNeeds}>
            {needs.length} to do
          </Button>
        )}
      </>
    );
  }
  if (approve && !approve.length)
    return (
      <Link
        to="/review/$claimId"
        params={{ claimId: claim.id }}
        className="inline-flex h-8 items-center rounded bg-accent px-3 text-sm font-[550] text-on-accent hover:bg-accent-strong pointer-coarse:min-h-11"
      >
        Review the verdict
      </Link>
    );
  if (withdraw && !withdraw.length)
    return (
      <>
        <Button onPress={() => steps.withdraw(claim)}>Take back</Button>
        <span className="text-xs text-muted">Waiting for the editor</span>
      </>
    );
  if (claim.stage === 'inReview') return <span className="text-xs text-muted">Waiting for the editor</span>;
  if (claim.stage === 'approved')
    return <span className="text-xs text-muted">{claim.isPublished ? 'Approved and published' : 'Approved, not published yet'}</span>;
  return null;
}
