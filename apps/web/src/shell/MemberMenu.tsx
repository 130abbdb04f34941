// The member's own menu: who they are, the look of the page, all keys, signing out.
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { includesRole } from '@touchstone/domain';
import { Button } from 'react-aria-components/Button';
import { performerOf } from '../actions/action-registry.ts';
import { leavePresence } from '../live/presence-state.ts';
import { ROLE_WORDS } from '../messages/desk-words.ts';
import { initialsOf } from '../messages/initials.ts';
import { describeProblem } from '../messages/problems.ts';
import { useDraftKeeper } from '../session/drafts/Drafts.tsx';
import { forgetMember, useMember } from '../session/session.ts';
import { signOut } from '../session/session-door.ts';
import { Menu } from '../ui/Menu.tsx';
import { tellProblem } from '../ui/toast-queue.ts';
import { chooseTheme, chosenTheme, THEMES } from './theme.ts';

const THEME_WORDS = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;

export function MemberMenu() {
  const member = useMember();
  const queryClient = useQueryClient();
  const router = useRouter();
  const drafts = useDraftKeeper();
  const leave = async () => {
    try {
      await drafts.flush();
      await leavePresence();
      await signOut();
      await forgetMember(queryClient);
      await router.navigate({ to: '/sign-in' });
    } catch (error) {
      tellProblem(describeProblem(error));
    }
  };
  return (
    <Menu
      label={`${member.name}, ${ROLE_WORDS[member.role]}`}
      trigger={
        <Button className="flex w-full flex-col items-center gap-0.5 rounded py-1.5 text-2xs text-muted data-hovered:bg-hover data-hovered:text-ink max-pane:w-auto max-pane:px-3">
          <span
            aria-hidden="true"
            className="flex size-6 items-center justify-center rounded-full border border-line-strong bg-paper text-2xs font-semibold text-ink"
          >
            {initialsOf(member.name)}
          </span>
          <span className="max-w-full truncate">{member.name.split(/\s+/)[0]}</span>
        </Button>
      }
      sections={[
        {
          title: `${member.name} · ${ROLE_WORDS[member.role]}`,
          entries: [
            { id: 'palette', label: 'Find anything to do', shortcut: 'Mod+k', perform: () => performerOf('app.palette')?.perform() },
            { id: 'keys', label: 'All keys', shortcut: '?', perform: () => performerOf('app.keys')?.perform() },
          ],
        },
        {
          title: 'Look of the page',
          entries: THEMES.map((theme) => ({
            id: theme,
            label: THEME_WORDS[theme],
            isChosen: chosenTheme() === theme,
            perform: () => chooseTheme(theme),
          })),
        },
        { entries: [{ id: 'account', label: 'Your account', perform: () => void router.navigate({ to: '/account' }) }] },
        {
          entries: [
            ...(includesRole(member.role, 'checker')
              ? [{ id: 'agreement', label: 'How far raters agree', perform: () => void router.navigate({ to: '/agreement' }) }]
              : []),
            { id: 'library', label: 'What was checked before', perform: () => void router.navigate({ to: '/library' }) },
            { id: 'selection', label: 'What was chosen, and why', perform: () => void router.navigate({ to: '/selection' }) },
            { id: 'balance', label: 'Whom we check', perform: () => void router.navigate({ to: '/balance' }) },
            { id: 'suggestions', label: 'How good the suggestions are', perform: () => void router.navigate({ to: '/suggestions' }) },
            { id: 'people', label: 'People at the desk', perform: () => void router.navigate({ to: '/members' }) },
            ...(includesRole(member.role, 'admin')
              ? [{ id: 'admin', label: 'Administration', perform: () => void router.navigate({ to: '/admin' }) }]
              : []),
          ],
        },
        { entries: [{ id: 'sign-out', label: 'Sign out', perform: () => void leave() }] },
      ]}
    />
  );
}
