// One member: who they are, their role, and the steps the server offers.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type MemberAction, ROLES, type Role } from '@touchstone/domain';
import type { MemberReply } from '@touchstone/server';
import { useState } from 'react';
import { ROLE_NOTES, ROLE_WORDS } from '../../../messages/desk-words.ts';
import { useMember } from '../../../session/session.ts';
import { useTRPC } from '../../../trpc.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';

const ROLE_CHOICES = ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role], description: ROLE_NOTES[role] }));

export function MemberRow({ member }: { member: MemberReply }) {
  const trpc = useTRPC();
  const me = useMember();
  const [isLeaving, setLeaving] = useState(false);
  const queryClient = useQueryClient();
  const changed = [trpc.members.list.queryFilter(), trpc.members.invitations.queryFilter(), trpc.desk.get.queryFilter()] as const;
  const onSettled = () => Promise.all(changed.map(({ queryKey }) => queryClient.invalidateQueries({ queryKey })));
  const changeRole = useMutation(trpc.members.changeRole.mutationOptions({ onSettled }));
  const deactivate = useMutation(trpc.members.deactivate.mutationOptions({ onSettled }));
  const reactivate = useMutation(trpc.members.reactivate.mutationOptions({ onSettled }));
  const unlock = useMutation(trpc.members.unlock.mutationOptions({ onSettled }));

  const { id: memberId, name, role, email } = member;
  const offer = (action: MemberAction) => member.offers.find((one) => one.action === action);
  const reasons = (action: MemberAction) => offer(action)?.blockedBy.map(({ text }) => text) ?? [];
  const chooseRole = (next: Role) =>
    next !== role &&
    changeRole.mutate({ memberId, role: next }, { onSuccess: () => tellDone(`${name} is now ${ROLE_WORDS[next].toLowerCase()}`) });

  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <span className="flex min-w-48 flex-1 flex-col">
        <span className="flex items-center gap-2">
          <span className="truncate">{name}</span>
          {memberId === me.id && <span className="text-muted">(you)</span>}
          {member.isDemo && <Badge>Demo</Badge>}
          {member.isLocked && <Badge>Locked out</Badge>}
        </span>
        <span className="truncate text-xs text-faint">{email}</span>
      </span>
      <Link
        to="/members/$memberId"
        params={{ memberId }}
        aria-label={`History of ${name}`}
        className="flex items-center px-2 text-sm text-accent underline pointer-coarse:min-h-11"
      >
        History
      </Link>
      {member.isLocked && !member.deactivatedAt && (
        <Button
          size="small"
          isPending={unlock.isPending}
          onPress={() => unlock.mutate({ memberId }, { onSuccess: () => tellDone(`${name} can try again`) })}
          aria-label={`Unlock ${name}`}
        >
          Unlock
        </Button>
      )}
      {offer('changeRole') ? (
        <Select
          label={`Role of ${name}`}
          isLabelHidden
          choices={ROLE_CHOICES}
          value={role}
          onChange={chooseRole}
          isDisabled={reasons('changeRole').length > 0 || changeRole.isPending}
          kind="bare"
          className="w-32"
        />
      ) : (
        <span className="w-32 px-2 text-sm text-muted">{ROLE_WORDS[role]}</span>
      )}
      {offer('deactivate') && (
        <Button
          kind="bare"
          size="small"
          blockedBy={reasons('deactivate')}
          onPress={() => setLeaving(true)}
          aria-label={`Deactivate ${name}`}
        >
          Deactivate
        </Button>
      )}
      {offer('reactivate') && (
        <Button
          size="small"
          isPending={reactivate.isPending}
          onPress={() => reactivate.mutate({ memberId }, { onSuccess: () => tellDone(`${name} can sign in again`) })}
          aria-label={`Reactivate ${name}`}
        >
          Reactivate
        </Button>
      )}
      {isLeaving && (
        <Dialog
          title={`Deactivate ${name}?`}
          isOpen
          isAlert
          onClose={() => setLeaving(false)}
          actions={
            <>
              <Button onPress={() => setLeaving(false)}>Keep</Button>
              <Button
                kind="danger"
                isPending={deactivate.isPending}
                onPress={() =>
                  deactivate.mutate(
                    { memberId },
                    {
                      onSuccess: () => tellDone(`${name} is deactivated`),
                      onSettled: () => setLeaving(false),
                    },
                  )
                }
              >
                Deactivate
              </Button>
            </>
          }
        >
          <p className="text-sm">
            They are signed out everywhere at once and cannot come back in. Claims they work on are freed. What they wrote, rated and
            decided stays, under their name.
          </p>
        </Dialog>
      )}
    </li>
  );
}
