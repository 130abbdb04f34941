// Who else is at the open article, in letters, and who is at the open claim, in words.
import { initialsOf } from '../messages/initials.ts';
import { useDesk } from '../session/desk.ts';
import { type PresentTab, usePresent } from './presence-state.ts';

/** More letters than this are a number. */
const MOST_SHOWN = 5;

interface PresentMember {
  id: string;
  name: string;
  writes: PresentTab['writes'];
}

/** Each once, however many pages they have open; oneself is not told. */
function useOthers(isMeant: (tab: PresentTab) => boolean): PresentMember[] {
  const { members, me } = useDesk();
  const tabs = usePresent().filter(isMeant);
  return members.flatMap(({ id, name }) => {
    const theirs = tabs.filter(({ memberId }) => memberId === id);
    if (id === me.id || theirs.length === 0) return [];
    return [{ id, name, writes: theirs.find(({ writes }) => writes)?.writes ?? null }];
  });
}

export function ArticlePresence() {
  const others = useOthers(() => true);
  if (others.length === 0) return null;
  const more = others.length - MOST_SHOWN;
  return (
    <ul aria-label="Also here" className="flex shrink-0 items-center gap-1">
      {others.slice(0, MOST_SHOWN).map(({ id, name }) => (
        <li
          key={id}
          title={name}
          className="flex size-6 items-center justify-center rounded-full border border-line-strong bg-paper text-2xs font-semibold text-muted"
        >
          <span aria-hidden="true">{initialsOf(name)}</span>
          <span className="sr-only">{name}</span>
        </li>
      ))}
      {more > 0 && <li className="text-2xs text-muted">and {more} more</li>}
    </ul>
  );
}

/** Names of those who are writing the claim’s verdict at this moment. */
export const useWriters = (claimId: string): string[] =>
  useOthers((tab) => tab.claimId === claimId && tab.writes !== null).map(({ name }) => name);

const FIELD_WORDS = { summary: 'summary', explanation: 'explanation' } as const;

/** "Ben Okafor is writing in the explanation · Eva Lind is here". */
export function ClaimPresence({ claimId }: { claimId: string }) {
  const others = useOthers((tab) => tab.claimId === claimId);
  if (others.length === 0) return null;
  const words = others.map(({ name, writes }) => (writes ? `${name} is writing in the ${FIELD_WORDS[writes]}` : `${name} is here`));
  const shown = words.slice(0, MOST_SHOWN);
  const more = words.length - shown.length;
  return (
    <p className="min-w-0 text-xs text-muted">
      {shown.join(' · ')}
      {more > 0 && ` · and ${more} more`}
    </p>
  );
}
