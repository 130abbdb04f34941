// What publishers' labels mean on our scale, and how much of the library that covers.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LabelReply } from '@touchstone/server';
import { useState } from 'react';
import { describeProblem } from '../../messages/problems.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

const PAGE = 50;

export function LabelsTab() {
  const trpc = useTRPC();
  const labels = useQuery(trpc.library.labels.queryOptions());
  const [isForAll, setIsForAll] = useState(true);
  const [publisher, setPublisher] = useState<string>();
  const [shown, setShown] = useState(PAGE);
  if (labels.isPending) return <Skeleton lines={8} label="Loading the labels" className="p-4" />;
  if (labels.isError)
    return (
      <ErrorState title="The labels could not be loaded" message={describeProblem(labels.error)} onRetry={() => void labels.refetch()} />
    );
  const { rated, mapped, labels: all } = labels.data;
  if (all.length === 0) return <EmptyState title="No labels yet">They come with the fact-checks of others: read a file in.</EmptyState>;
  const publishers = [...new Set(all.map((label) => label.publisher))];
  const listed = all.filter((label) => publisher === undefined || label.publisher === publisher);
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-3 px-4 py-4">
      <p className="text-sm">
        {mapped} of {rated} rated fact-checks mean something on our scale ({Math.floor((100 * mapped) / Math.max(1, rated))} %).
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <FilterSelect
          label="Publisher"
          any="Any publisher"
          value={publisher}
          onChange={setPublisher}
          choices={publishers.map((name) => ({ value: name, label: name }))}
          className="max-w-56"
        />
        <Checkbox isSelected={isForAll} onChange={setIsForAll}>
          Give a label the same meaning whoever uses it
        </Checkbox>
      </div>
      <ul className="divide-y divide-line">
        {listed.slice(0, shown).map((label) => (
          <li key={JSON.stringify([label.publisher, label.label])}>
            <LabelLine entry={label} isForAll={isForAll} />
          </li>
        ))}
      </ul>
      {listed.length > shown && (
        <Button onPress={() => setShown(shown + PAGE)} className="self-start">
          Show more
        </Button>
      )}
    </div>
  );
}

function LabelLine({ entry, isForAll }: { entry: LabelReply; isForAll: boolean }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { scale } = useDesk();
  const { publisher, label, count, point, isGeneral } = entry;
  const map = useMutation(
    trpc.library.mapLabel.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: trpc.library.labels.queryKey() }) }),
  );
  const isOfAll = point === null ? isForAll : isGeneral && isForAll;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
      <span className="min-w-0 flex-1">
        <bdi className="wrap-anywhere">{label}</bdi>
        <span className="block text-xs text-muted">
          <bdi>{publisher}</bdi> · {count}
          {isGeneral && ' · whoever uses it'}
        </span>
      </span>
      <FilterSelect
        label={`What “${label}” of ${publisher} means`}
        any="Not on our scale"
        kind="framed"
        value={point ?? undefined}
        onChange={(chosen) => map.mutate({ publisher: isOfAll ? '' : publisher, label, point: chosen ?? null })}
        choices={scale.map(({ key, label: name }) => ({ value: key, label: name }))}
        className="w-44"
      />
    </div>
  );
}
