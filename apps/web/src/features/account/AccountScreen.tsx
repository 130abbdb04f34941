// How somebody signs in: password, second step, passkeys, and where they are signed in now.
import { useQuery } from '@tanstack/react-query';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { NoticeChoicesSection } from '../inbox/NoticeChoicesSection.tsx';
import { TokensSection } from '../tokens/TokensSection.tsx';
import { AccountSection } from './AccountSection.tsx';
import { PasskeysSection } from './PasskeysSection.tsx';
import { PasswordSection } from './PasswordSection.tsx';
import { SecondFactorSection } from './SecondFactorSection.tsx';
import { SessionsSection } from './SessionsSection.tsx';

export function AccountScreen() {
  const trpc = useTRPC();
  const account = useQuery(trpc.account.get.queryOptions());
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="Your account" note={account.data?.email} />
      <div className="min-h-0 flex-1 overflow-y-auto border-t border-line">
        {account.isPending && <Skeleton lines={8} label="Loading your account" className="p-4" />}
        {account.isError && (
          <ErrorState
            title="Your account could not be loaded"
            message={describeProblem(account.error)}
            onRetry={() => void account.refetch()}
          />
        )}
        {account.data && (
          <div className="flex max-w-160 flex-col divide-y divide-line px-4">
            <PasswordSection hasPassword={account.data.hasPassword} />
            <SecondFactorSection secondFactor={account.data.secondFactor} hasPassword={account.data.hasPassword} />
            <PasskeysSection passkeys={account.data.passkeys} />
            <SessionsSection sessions={account.data.sessions} />
            <AccountSection
              title="Tokens for programs"
              standing="A program that shows one acts as you, for as much as the token says. Keep tokens like passwords."
            >
              <TokensSection />
            </AccountSection>
            <AccountSection title="What you are told" standing="Of what concerns you, and by which way.">
              <NoticeChoicesSection />
            </AccountSection>
          </div>
        )}
      </div>
    </div>
  );
}
