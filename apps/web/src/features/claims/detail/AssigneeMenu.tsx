// Who works on the claim: oneself at a press, anybody for editors.
import { includesRole } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';
import { ChevronDown } from 'lucide-react';
import { offerOf } from '../../../actions/offers.ts';
import { useDesk } from '../../../session/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu, type MenuEntry } from '../../../ui/Menu.tsx';
import type { ClaimSteps } from '../records/use-claim-steps.ts';

export function AssigneeMenu({ claim, steps }: { claim: ClaimSummary; steps: ClaimSteps }) {
  const { me, members } = useDesk();
  const { assignee } = claim;
  const isMine = assignee?.id === me.id;
  const isEditor = includesRole(me.role, 'editor');
  const words = isMine ? 'You' : (assignee?.name ?? 'Nobody yet');
  if (offerOf(claim.offers, 'assign')?.length !== 0 || (assignee && !isMine && !isEditor)) return <span>{words}</span>;
  if (!assignee && !isEditor)
    return (
      <Button kind="bare" size="small" className="-mx-2 text-accent" onPress={() => steps.assign(claim, me.id)}>
        Assign to me
      </Button>
    );
  const entry = (id: string | null, label: string): MenuEntry => ({
    id: id ?? 'nobody',
    label,
    isChosen: (assignee?.id ?? null) === id,
    perform: () => steps.assign(claim, id),
  });
  const others = isEditor ? members.filter(({ id, role }) => id !== me.id && includesRole(role, 'checker')) : [];
  return (
    <Menu
      label="Who works on it"
      trigger={
        <Button kind="bare" size="small" className="-mx-2 gap-1!" aria-label={`Who works on it: ${words}`}>
          {words}
          <ChevronDown size={12} aria-hidden="true" className="text-faint" />
        </Button>
      }
      sections={[
        { entries: [entry(me.id, 'You'), entry(null, 'Nobody')] },
        ...(others.length ? [{ title: 'Colleagues', entries: others.map(({ id, name }) => entry(id, name)) }] : []),
      ]}
    />
  );
}
