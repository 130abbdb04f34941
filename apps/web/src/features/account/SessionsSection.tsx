// Where somebody is signed in, and signing out there.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { describeMoment } from '../../messages/times.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { AccountSection } from './AccountSection.tsx';
import { describeBrowser } from './describe-browser.ts';

export interface SessionsSectionProps {
  sessions: readonly { id: string; address: string; userAgent: string; signedInAt: string; isThis: boolean }[];
}

export function SessionsSection({ sessions }: SessionsSectionProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.account.get.queryFilter());
  const endOne = useMutation(trpc.account.endSession.mutationOptions({ onSuccess }));
  const endOthers = useMutation(trpc.account.endOtherSessions.mutationOptions({ onSuccess }));
  return (
    <AccountSection title="Where you are signed in" standing="A session ends two weeks after it was last used, or here.">
      <ul className="divide-y divide-line rounded border border-line">
        {sessions.map(({ id, address, userAgent, signedInAt, isThis }) => (
          <li key={id} className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 text-sm">
            <span className="min-w-0 flex-1">
              {describeBrowser(userAgent)}
              {isThis && <span className="text-muted"> (here)</span>}
            </span>
            <span className="text-xs text-muted">
              {address && `${address} · `}since {describeMoment(signedInAt)}
            </span>
            {!isThis && (
              <Button
                size="small"
                isDisabled={endOne.isPending}
                aria-label={`Sign out ${describeBrowser(userAgent)}, since ${describeMoment(signedInAt)}`}
                onPress={() => endOne.mutate({ sessionId: id })}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button className="self-start" isPending={endOthers.isPending} onPress={() => endOthers.mutate()}>
          Sign out everywhere else
        </Button>
      )}
    </AccountSection>
  );
}
