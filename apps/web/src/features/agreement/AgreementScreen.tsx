// How far the desk's raters agree, how sure that is, and which claims to learn from.
import { useQuery } from '@tanstack/react-query';
import type { AgreementReply } from '@touchstone/server';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Disagreements } from './Disagreements.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Overall } from './Overall.tsx';
import { PairTable } from './PairTable.tsx';

export function AgreementScreen() {
  const trpc = useTRPC();
  const { data, isPending, error, refetch } = useQuery(trpc.agreement.get.queryOptions());
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="Agreement" note={data && `${data.all.claims} claims`} />
      {isPending && <Skeleton lines={8} label="Working out the figures" className="border-t border-line p-4" />}
      {error && <ErrorState title="The figures could not be loaded" message={describeProblem(error)} onRetry={() => void refetch()} />}
      {data && (
        <div className="scroll-pane min-h-0 flex-1 border-t border-line">
          {data.all.claims === 0 ? (
            <EmptyState title="Nothing to compare yet">
              Figures begin with claims that two people have rated without seeing each other’s rating, and whose ratings you may see.
            </EmptyState>
          ) : (
            <Figures agreement={data} />
          )}
        </div>
      )}
    </div>
  );
}

function Figures({ agreement }: { agreement: AgreementReply }) {
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-8 px-4 py-5">
      <Overall agreement={agreement} />
      <FigureTable title="By month" groups={agreement.groups.filter(({ by }) => by === 'month')} />
      <FigureTable title="By kind of claim" groups={agreement.groups.filter(({ by }) => by === 'kind')} />
      <FigureTable title="By scale" groups={agreement.groups.filter(({ by }) => by === 'scale')} />
      <PairTable pairs={agreement.pairs} level={agreement.level} />
      <Disagreements disagreements={agreement.disagreements} />
    </div>
  );
}
