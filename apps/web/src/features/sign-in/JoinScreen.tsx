// Joining the desk from an invitation's link: one's name and a password.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ROLE_WORDS } from '../../messages/desk-words.ts';
import { describeProblem } from '../../messages/problems.ts';
import { joinDesk, readInvitation } from '../../session/session-door.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import { NewcomerForm } from './NewcomerForm.tsx';

const route = getRouteApi('/join/$token');

export function JoinScreen() {
  const { token } = route.useParams();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => readInvitation(token),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (invitation.isPending)
    return (
      <DoorFrame title="Your invitation">
        <Skeleton lines={5} label="Reading the invitation" />
      </DoorFrame>
    );
  if (invitation.isError)
    return (
      <DoorFrame title="This invitation opens nothing">
        <p role="alert" className="text-sm">
          {describeProblem(invitation.error)}
        </p>
      </DoorFrame>
    );
  const { deskName, email, role, invitedBy } = invitation.data;
  return (
    <DoorFrame title={`Join ${deskName}`}>
      <p className="text-sm text-muted">
        {invitedBy} invites you as {ROLE_WORDS[role].toLowerCase()}. You will sign in as <span className="text-ink">{email}</span>.
      </p>
      <NewcomerForm submitLabel="Join" send={(entered) => joinDesk({ token, name: entered('name'), password: entered('password') })}>
        {(faults) => (
          <>
            {/* so that a password manager keeps the password under the right name */}
            <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
            <TextField
              label="Your name"
              name="name"
              autoComplete="name"
              description="As readers will see it on reports."
              isRequired
              errorMessage={faults.name}
            />
          </>
        )}
      </NewcomerForm>
    </DoorFrame>
  );
}
