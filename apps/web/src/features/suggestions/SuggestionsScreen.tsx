// How good are the suggestions? What the desk made of them, by how sure the machine was, by kind, and by model over time.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SuggestionQualityReply } from '@touchstone/server';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { DayField } from '../../ui/DayField.tsx';
import { DownloadLinks } from '../../ui/DownloadLinks.tsx';
import { spanOf } from '../../ui/day-span.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ReliabilityLine } from './ReliabilityLine.tsx';
import { SuggestionTable } from './SuggestionTable.tsx';

const route = getRouteApi('/members/suggestions');
const FORMATS = [{ id: 'csv', label: 'Table (CSV)' }] as const;

export function SuggestionsScreen() {
  const trpc = useTRPC();
  const days = route.useSearch();
  const navigate = route.useNavigate();
  const quality = useQuery(trpc.suggestions.quality.queryOptions(spanOf(days)));
  const set = (changes: { from?: string | undefined; to?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...changes }) as typeof days, replace: true });
  return (
    <div className="flex h-full flex-col bg-paper">
      <ScreenHeader title="How good are the suggestions" note={quality.data && `${quality.data.proposed} suggestions`}>
        <DayField label="From" value={days.from} onChange={(from) => set({ from })} />
        <DayField label="To" value={days.to} onChange={(to) => set({ to })} />
        <DownloadLinks address="/api/suggestions" asked={spanOf(days)} formats={FORMATS} />
      </ScreenHeader>
      <div className="scroll-pane min-h-0 flex-1 border-t border-line">
        {quality.isPending && <Skeleton lines={8} label="Counting suggestions" className="p-4" />}
        {quality.isError && (
          <ErrorState
            title="The suggestions could not be counted"
            message={describeProblem(quality.error)}
            onRetry={() => void quality.refetch()}
          />
        )}
        {quality.data?.proposed === 0 && (
          <EmptyState title="Nothing to count">
            {days.from || days.to ? 'Nothing was suggested in these days.' : 'Suggestions count from the day their article is put in.'}
          </EmptyState>
        )}
        {quality.data && quality.data.proposed > 0 && <Figures quality={quality.data} />}
      </div>
    </div>
  );
}

function Figures({ quality: { by, cautionBelow } }: { quality: SuggestionQualityReply }) {
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-8 px-4 py-5">
      <p className="max-w-[66ch] text-sm">
        Taken means accepted or edited, out of all that is decided. A suggestion counts as ignored, and so as not taken, when a report on
        its article was published before anybody decided on it. Fewer than {cautionBelow} decisions are marked as few.
      </p>
      <ReliabilityLine bands={by.band} cautionBelow={cautionBelow} />
      <SuggestionTable by="band" groups={by.band} cautionBelow={cautionBelow} />
      <SuggestionTable by="kind" groups={by.kind} cautionBelow={cautionBelow} />
      <SuggestionTable by="model" groups={by.model} cautionBelow={cautionBelow} />
    </div>
  );
}
