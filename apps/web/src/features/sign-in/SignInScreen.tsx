// Signing in: with e-mail and password and perhaps a code, with a passkey, or with an account the newsroom has elsewhere; in the demonstration newsroom with one press.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { forgetMember, sessionQuery } from '../../session/session.ts';
import { signInAsDemo } from '../../session/session-door.ts';
import { useDoor } from '../../session/use-door.ts';
import { CodeStep } from './CodeStep.tsx';
import { DemoMembers } from './DemoMembers.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import { NewsroomAccount } from './NewsroomAccount.tsx';
import { PasswordStep } from './PasswordStep.tsx';

const route = getRouteApi('/sign-in');

export function SignInScreen() {
  const { back, refused } = route.useSearch();
  const { deskName, isDemo, demoMembers, needsSetUp, newsroomAccount } = useSuspenseQuery(sessionQuery).data;
  const queryClient = useQueryClient();
  const router = useRouter();
  const door = useDoor();
  const [isSecondStep, setSecondStep] = useState(false);
  const onEntered = async () => {
    await forgetMember(queryClient);
    router.history.push(back ?? '/');
  };
  if (isSecondStep)
    return (
      <DoorFrame title="One more step">
        <CodeStep door={door} onEntered={onEntered} onStartAgain={() => setSecondStep(false)} />
      </DoorFrame>
    );
  const enterDemo = (memberId: string) =>
    door.pass(async () => {
      await signInAsDemo(memberId);
      await onEntered();
    });
  return (
    <DoorFrame title={deskName || 'Sign in'}>
      {isDemo && <DemoMembers members={demoMembers} isBusy={door.isBusy} onChoose={(id) => void enterDemo(id)} />}
      {needsSetUp && (
        <p className="text-sm text-muted">
          Nobody works here yet. Open the set-up link that Touchstone printed on its console to make the first admin.
        </p>
      )}
      {newsroomAccount && <NewsroomAccount name={newsroomAccount} back={back ?? '/'} refused={refused} />}
      <PasswordStep door={door} isDemo={isDemo} onEntered={onEntered} onSecondStep={() => setSecondStep(true)} />
    </DoorFrame>
  );
}
