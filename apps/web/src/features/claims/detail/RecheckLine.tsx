// Of which day the verdict is, when somebody looks again, and the way to say that it is still right.
import type { ClaimSummary } from '@touchstone/server';
import { lazy, Suspense, useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { CLAIM_ACTION_WORDS } from '../../../messages/claim-words.ts';
import { describeDay } from '../../../messages/times.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import { DueDay } from '../signs/DueDay.tsx';
import { DueLabel } from '../signs/DueLabel.tsx';

const StillRightDialog = lazy(() => import('./StillRightDialog.tsx').then((module) => ({ default: module.StillRightDialog })));

export function RecheckLine({ claim, steps }: { claim: ClaimSummary; steps: ClaimSteps }) {
  const [asking, setAsking] = useState<'stillRight' | 'day' | null>(null);
  const { recheck } = claim;
  if (claim.stage !== 'approved' || !recheck) return null;
  const may = (action: 'confirmVerdict' | 'setRecheck') => offerOf(claim.offers, action)?.length === 0;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-xs text-muted">
      <span>As of {describeDay(recheck.asOf)}</span>
      {may('setRecheck') ? (
        <DueDay
          due={recheck.due}
          title={CLAIM_ACTION_WORDS.setRecheck}
          of="Re-check"
          words="From this day on the claim waits on the desk to be looked at again."
          onSet={(recheckOn) => steps.setRecheck(claim, recheckOn)}
          isAsking={asking === 'day'}
          onAsk={(isAsking) => setAsking(isAsking ? 'day' : null)}
        />
      ) : (
        <DueLabel due={recheck.due} of="Re-check" />
      )}
      {may('confirmVerdict') && (
        <Button kind="bare" size="small" className="-mx-2" onPress={() => setAsking('stillRight')}>
          {CLAIM_ACTION_WORDS.confirmVerdict}…
        </Button>
      )}
      <Suspense>
        {asking === 'stillRight' && (
          <StillRightDialog
            claimId={claim.id}
            onConfirm={(note, recheckOn, forget) => steps.confirmVerdict(claim, note, recheckOn, forget)}
            onClose={() => setAsking(null)}
          />
        )}
      </Suspense>
    </p>
  );
}
