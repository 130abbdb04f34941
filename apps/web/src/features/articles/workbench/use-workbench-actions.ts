// The keys of the workbench: what each does to the open claim and the panes.
import { useNavigate } from '@tanstack/react-router';
import type { ClaimAction } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';
import type { Performers } from '../../../actions/action-registry.ts';
import { type ActionId, actionEntry } from '../../../actions/action-table.ts';
import { offerOf } from '../../../actions/offers.ts';
import { useActions } from '../../../actions/use-actions.ts';
import type { ClaimIntent } from '../../claims/detail/claim-intent.ts';
import type { ClaimSteps } from '../../claims/records/use-claim-steps.ts';

export interface WorkbenchDeeds {
  active: ClaimSummary | undefined;
  steps: ClaimSteps;
  step: (by: 1 | -1) => void;
  open: () => void;
  decline: () => void;
  ask: (claimId: string, intent: ClaimIntent) => void;
  movePane: (by: 1 | -1) => void;
  filter: () => void;
  search: () => void;
  back: () => void;
}

/** What comes after a suggested claim is taken on: until then its keys say so. */
const AFTER_SELECT: readonly ActionId[] = ['claim.evidence', 'claim.rate', 'claim.rateOffScale', 'claim.verdict', 'claim.sendToEditor'];

function notYet({ offers }: ClaimSummary): Performers {
  if (!offerOf(offers, 'select')) return {};
  const { label, keys } = actionEntry('claim.select');
  const performer = { perform: () => {}, blockedBy: [`First “${label}” (${keys[0]}).`] };
  return Object.fromEntries(AFTER_SELECT.map((id) => [id, performer]));
}

export function useWorkbenchActions(deeds: WorkbenchDeeds): void {
  const { active, ask } = deeds;
  const navigate = useNavigate();
  const offered = (id: ActionId, action: ClaimAction, perform: (claim: ClaimSummary, key: string) => void): Performers => {
    const blockedBy = active && offerOf(active.offers, action);
    return active && blockedBy ? { [id]: { perform: (key = '') => perform(active, key), blockedBy } } : {};
  };
  const review = (claim: ClaimSummary) => void navigate({ to: '/review/$claimId', params: { claimId: claim.id } });
  const canWriteVerdict = active && offerOf(active.offers, 'proposeVerdict');

  useActions({
    'claim.next': { perform: () => deeds.step(1) },
    'claim.previous': { perform: () => deeds.step(-1) },
    ...(active && { ...notYet(active), 'claim.open': { perform: deeds.open } }),
    ...offered('claim.select', 'select', (claim) => deeds.steps.select(claim)),
    ...offered('claim.decline', 'decline', deeds.decline),
    ...offered('claim.evidence', 'changeEvidence', ({ id }) => ask(id, { do: 'addEvidence' })),
    ...offered('claim.comment', 'comment', ({ id }) => ask(id, { do: 'comment' })),
    ...offered('claim.rate', 'rate', ({ id }, key) => ask(id, { do: 'rate', key })),
    ...offered('claim.rateOffScale', 'rate', ({ id }, key) => ask(id, { do: 'rate', key })),
    // what still blocks the sending stands in the checklist, so the verdict can always be opened
    ...(active &&
      canWriteVerdict && {
        'claim.verdict': { perform: () => ask(active.id, { do: 'writeVerdict' }) },
        'claim.sendToEditor': { perform: () => ask(active.id, { do: 'sendToEditor' }) },
      }),
    ...offered('claim.approve', 'approve', review),
    ...offered('claim.sendBack', 'requestChanges', review),
    'pane.previous': { perform: () => deeds.movePane(-1) },
    'pane.next': { perform: () => deeds.movePane(1) },
    'list.filter': { perform: deeds.filter },
    'list.search': { perform: deeds.search },
    'app.back': { perform: deeds.back },
  });
}
