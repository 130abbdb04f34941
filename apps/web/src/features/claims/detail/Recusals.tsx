// Who stands aside from the open claim and why; to the one concerned it says what they may still do.
import type { ClaimDetail, ClaimSummary } from '@touchstone/server';
import { useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { useDesk } from '../../../session/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

type Recusal = ClaimDetail['recusals'][number];

export interface RecusalsProps {
  claim: ClaimSummary;
  recusals: readonly Recusal[];
  steps: ClaimSteps;
}

export function Recusals({ claim, recusals, steps }: RecusalsProps) {
  const { me } = useDesk();
  const [lifting, setLifting] = useState<Recusal | null>(null);
  if (!recusals.length) return null;
  const mine = recusals.find(({ member }) => member.id === me.id);
  const mayLift = offerOf(claim.offers, 'liftRecusal')?.length === 0;
  return (
    <section aria-label="Who stands aside" className="flex flex-col gap-1.5 px-4 pb-3 text-sm">
      {mine && (
        <p className="rounded bg-caution-ground px-3 py-2 text-caution">
          {mine.declaredBy ? `${mine.declaredBy.name} recused you from this claim` : 'You stepped aside from this claim'}: {mine.reason} You
          may read and comment. You do not rate it, propose its verdict or approve it.
        </p>
      )}
      {recusals
        .filter((recusal) => recusal !== mine)
        .map((recusal) => (
          <p key={recusal.member.id} className="flex items-baseline gap-2 text-muted">
            <span className="min-w-0 flex-1">
              {recusal.declaredBy ? `${recusal.declaredBy.name} recused ${recusal.member.name}` : `${recusal.member.name} stepped aside`}:{' '}
              {recusal.reason}
            </span>
            {mayLift && (
              <Button kind="bare" size="small" onPress={() => setLifting(recusal)}>
                Let back in
              </Button>
            )}
          </p>
        ))}
      {lifting && (
        <ReasonDialog
          title={`Let ${lifting.member.name} back in`}
          words="They may rate, propose and decide again; a rating they gave before counts again. The record says why."
          confirm="Let back in"
          keptAs={`reason.liftRecusal.${claim.id}.${lifting.member.id}`}
          onConfirm={(reason, forget) => steps.liftRecusal(claim, lifting.member.id, reason, forget)}
          onClose={() => setLifting(null)}
        />
      )}
    </section>
  );
}
