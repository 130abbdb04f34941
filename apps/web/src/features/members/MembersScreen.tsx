// Who works at the desk. Admins are led to where people are invited and given roles.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { includesRole } from '@touchstone/domain';
import { ROLE_WORDS } from '../../messages/desk-words.ts';
import { describeProblem } from '../../messages/problems.ts';
import { useMember } from '../../session/session.ts';
import { useTRPC } from '../../trpc.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

export function MembersScreen() {
  const trpc = useTRPC();
  const me = useMember();
  const desk = useQuery(trpc.desk.get.queryOptions());
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="People at the desk" note={desk.data?.members.length}>
        {includesRole(me.role, 'admin') && (
          <Link to="/admin" className="text-sm text-accent underline">
            Invite and change roles
          </Link>
        )}
      </ScreenHeader>
      {desk.isPending && <Skeleton lines={6} label="Loading people" className="border-t border-line p-4" />}
      {desk.isError && (
        <ErrorState title="The list could not be loaded" message={describeProblem(desk.error)} onRetry={() => void desk.refetch()} />
      )}
      <ul className="min-h-0 flex-1 overflow-y-auto border-t border-line">
        {desk.data?.members.map(({ id, name, role }) => (
          <li key={id} className="flex h-9 items-center gap-3 border-b border-line px-4">
            <span className="min-w-0 flex-1 truncate">
              {name}
              {id === me.id && <span className="text-muted"> (you)</span>}
            </span>
            {(id === me.id || includesRole(me.role, 'editor')) && (
              <Link to="/members/$memberId" params={{ memberId: id }} aria-label={`History of ${name}`} className="text-accent underline">
                History
              </Link>
            )}
            <span className="w-20 text-end text-muted">{ROLE_WORDS[role]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
