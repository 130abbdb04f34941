// Whom and what the desk checks, out of all it considered, with the declined among them.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { BalanceReply } from '@touchstone/server';
import { DECLINE_REASON_WORDS } from '../../messages/claim-words.ts';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { DayField } from '../../ui/DayField.tsx';
import { DownloadLinks } from '../../ui/DownloadLinks.tsx';
import { spanOf } from '../../ui/day-span.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { NumberTable } from '../../ui/NumberTable.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BalanceTable } from './BalanceTable.tsx';
import { printOutOf } from './balance-words.ts';
import { VerdictTable } from './VerdictTable.tsx';

const route = getRouteApi('/members/balance');
const FORMATS = [{ id: 'csv', label: 'Table (CSV)' }] as const;

export function BalanceScreen() {
  const trpc = useTRPC();
  const days = route.useSearch();
  const navigate = route.useNavigate();
  const balance = useQuery(trpc.balance.get.queryOptions(spanOf(days)));
  const set = (changes: { from?: string | undefined; to?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...changes }) as typeof days, replace: true });
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="Balance" note={balance.data && `${balance.data.all.considered} claims considered`}>
        <DayField label="From" value={days.from} onChange={(from) => set({ from })} />
        <DayField label="To" value={days.to} onChange={(to) => set({ to })} />
        <DownloadLinks address="/api/balance" asked={spanOf(days)} formats={FORMATS} />
      </ScreenHeader>
      <div className="scroll-pane min-h-0 flex-1 border-t border-line">
        {balance.isPending && <Skeleton lines={8} label="Counting claims" className="p-4" />}
        {balance.isError && (
          <ErrorState
            title="The claims could not be counted"
            message={describeProblem(balance.error)}
            onRetry={() => void balance.refetch()}
          />
        )}
        {balance.data?.all.considered === 0 && (
          <EmptyState title="Nothing to count">
            {days.from || days.to ? 'No claim was found in these days.' : 'Claims count from the day their article is put in.'}
          </EmptyState>
        )}
        {balance.data && balance.data.all.considered > 0 && <Tables balance={balance.data} />}
      </div>
    </div>
  );
}

function Tables({ balance }: { balance: BalanceReply }) {
  const { all, by, declined } = balance;
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-8 px-4 py-5">
      <p className="max-w-[66ch] text-sm">
        Of {all.considered} claims considered, {printOutOf(all.checked, all.considered)} have a verdict in force,{' '}
        {printOutOf(all.published, all.considered)} are published, {printOutOf(all.declined, all.considered)} were not for us,{' '}
        {printOutOf(all.waiting, all.considered)} wait for a decision.
      </p>
      <BalanceTable by="claimant" groups={by.claimant} />
      <BalanceTable by="topic" groups={by.topic} note="The topic is the article’s; give it one under Details." />
      <BalanceTable by="kind" groups={by.kind} />
      <BalanceTable by="month" groups={by.month} />
      {declined.length > 0 && (
        <NumberTable
          title="Not for us, by reason"
          columns={['Claims']}
          rows={declined.map(({ reason, claims }) => ({ name: DECLINE_REASON_WORDS[reason], cells: [printOutOf(claims, all.declined)] }))}
        />
      )}
      <VerdictTable verdicts={balance.verdicts} cautionBelow={balance.cautionBelow} />
    </div>
  );
}
