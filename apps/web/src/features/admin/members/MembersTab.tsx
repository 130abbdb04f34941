// Everybody who works or worked here, the invitations under way, and what an admin can do about each.
import { useSuspenseQueries } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { InvitationList } from './InvitationList.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { MemberRow } from './MemberRow.tsx';

export function MembersTab() {
  const trpc = useTRPC();
  const [{ data: members }, { data: invitations }] = useSuspenseQueries({
    queries: [trpc.members.list.queryOptions(), trpc.members.invitations.queryOptions()],
  });
  const [isInviting, setInviting] = useState(false);
  const active = members.filter(({ deactivatedAt }) => deactivatedAt === null);
  const former = members.filter(({ deactivatedAt }) => deactivatedAt !== null);
  return (
    <div className="flex max-w-4xl flex-col gap-6 p-4">
      <section aria-labelledby="members-active" className="flex flex-col gap-2">
        <header className="flex items-center justify-between gap-4">
          <h2 id="members-active" className="text-sm font-semibold">
            At the desk <span className="font-normal text-faint">{active.length}</span>
          </h2>
          <Button kind="primary" onPress={() => setInviting(true)}>
            <UserPlus size={15} aria-hidden="true" />
            Invite somebody
          </Button>
        </header>
        <ul className="divide-y divide-line border-y border-line">
          {active.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </ul>
      </section>
      <InvitationList invitations={invitations} />
      {former.length > 0 && (
        <section aria-labelledby="members-former" className="flex flex-col gap-2">
          <h2 id="members-former" className="text-sm font-semibold">
            Deactivated <span className="font-normal text-faint">{former.length}</span>
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {former.map((member) => (
              <MemberRow key={member.id} member={member} />
            ))}
          </ul>
        </section>
      )}
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </div>
  );
}
