// By when the open claim is to be done; editors and whoever works on it set the day.
import type { ClaimSummary } from '@touchstone/server';
import { useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import { useActions } from '../../../actions/use-actions.ts';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import { DueDay } from '../signs/DueDay.tsx';
import { DueLabel } from '../signs/DueLabel.tsx';

export function ClaimDueDay({ claim, steps }: { claim: ClaimSummary; steps: ClaimSteps }) {
  const [isAsking, setIsAsking] = useState(false);
  const mayNot = offerOf(claim.offers, 'setDue');
  useActions(mayNot && { 'claim.due': { perform: () => setIsAsking(true), blockedBy: mayNot } });
  if (mayNot?.length !== 0) return <DueLabel due={claim.due} length="long" />;
  return (
    <DueDay
      due={claim.due}
      words="The day by which the desk wants a verdict on this claim."
      onSet={(dueOn) => steps.setDue(claim, dueOn)}
      isAsking={isAsking}
      onAsk={setIsAsking}
    />
  );
}
