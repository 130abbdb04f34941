// What the member is told of, and by which ways: in the inbox, by mail at once, in the daily mail.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { NOTICE_KINDS, NOTICE_TITLES, NOTICE_WAYS, type NoticeKind, type NoticeWay } from '@touchstone/domain';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

const WAY_WORDS: Record<NoticeWay, string> = { inbox: 'Inbox', mail: 'Mail at once', digest: 'Daily mail' };

export function NoticeChoicesSection() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const choices = useQuery(trpc.inbox.choices.queryOptions());
  const key = trpc.inbox.choices.queryKey();
  const { mutate } = useMutation(
    trpc.inbox.choose.mutationOptions({
      scope: { id: 'notice choices' },
      onMutate: async ({ kind, way, isOn }) => {
        await queries.cancelQueries({ queryKey: key });
        const before = queries.getQueryData(key);
        queries.setQueryData(key, (known) => known && { ...known, [kind]: { ...known[kind], [way]: isOn } });
        return { before };
      },
      onError: (_error, _choice, context) => queries.setQueryData(key, context?.before),
    }),
  );
  if (choices.isError)
    return (
      <ErrorState
        title="Your choices could not be loaded"
        message={describeProblem(choices.error)}
        onRetry={() => void choices.refetch()}
      />
    );
  if (!choices.data) return <Skeleton lines={6} label="Loading your choices" />;
  const box = (kind: NoticeKind, way: NoticeWay) => (
    <Checkbox
      aria-label={`${NOTICE_TITLES[kind]}: ${WAY_WORDS[way]}`}
      isSelected={choices.data[kind][way]}
      onChange={(isOn) => mutate({ kind, way, isOn })}
    />
  );
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">What I am told, and how</caption>
      <thead>
        <tr className="border-b border-line text-xs text-muted">
          <td />
          {NOTICE_WAYS.map((way) => (
            <th key={way} scope="col" className="px-2 pb-1 font-medium">
              {WAY_WORDS[way]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {NOTICE_KINDS.map((kind) => (
          <tr key={kind} className="border-b border-line">
            <th scope="row" className="py-1.5 text-start font-normal">
              {NOTICE_TITLES[kind]}
            </th>
            {NOTICE_WAYS.map((way) => (
              <td key={way} className="px-2 text-center">
                {box(kind, way)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
