// The decision about a suggestion or a declined claim: check it, leave it, bring it back.
import type { ClaimSummary } from '@touchstone/server';
import { offerOf } from '../../../actions/offers.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import { ClaimFooter } from './ClaimFooter.tsx';

export interface TriageFooterProps {
  claim: ClaimSummary;
  steps: ClaimSteps;
  onDecline: () => void;
}

export function TriageFooter({ claim, steps, onDecline }: TriageFooterProps) {
  const [select, decline, restore] = (['select', 'decline', 'restore'] as const).map((action) => offerOf(claim.offers, action));
  if (!select && !decline && !restore) return null;
  return (
    <ClaimFooter>
      {select && (
        <Button kind="primary" shortcut="a" blockedBy={select} onPress={() => steps.select(claim)} className="max-pane:flex-1">
          Check this
        </Button>
      )}
      {decline && (
        <Button shortcut="x" blockedBy={decline} onPress={onDecline} data-decline className="max-pane:flex-1">
          Not for us
        </Button>
      )}
      {restore && (
        <Button blockedBy={restore} onPress={() => steps.restore(claim)} className="max-pane:flex-1">
          Bring back
        </Button>
      )}
    </ClaimFooter>
  );
}
