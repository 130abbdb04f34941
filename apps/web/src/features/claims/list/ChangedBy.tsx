// Who changed the claim a moment ago, and how, where somebody else did.
import { useRecentChange } from '../../../live/live-state.ts';
import { describeEvent } from '../../../messages/event-words.ts';
import { useDesk } from '../../../session/desk.ts';
import { classes } from '../../../ui/classes.ts';

export function ChangedBy({ claimId, className }: { claimId: string; className?: string }) {
  const { members } = useDesk();
  const change = useRecentChange(claimId);
  const actor = members.find(({ id }) => id === change?.actorId);
  if (!change || !actor) return null;
  return (
    <span className={classes('min-w-0 truncate font-medium text-accent', className)}>
      {actor.name} {describeEvent(change.type, null).deed}
    </span>
  );
}
