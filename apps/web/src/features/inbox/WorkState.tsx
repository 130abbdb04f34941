// For admins: work in the background that was given up, and the way to have it tried again.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';

export function WorkState() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: work } = useQuery(trpc.inbox.work.queryOptions());
  const retry = useMutation(
    trpc.inbox.retryWork.mutationOptions({ onSuccess: () => queries.invalidateQueries(trpc.inbox.work.queryFilter()) }),
  );
  if (!work?.givenUp) return null;
  return (
    <div role="status" className="mx-4 mb-2 flex flex-wrap items-center gap-3 rounded bg-caution-ground px-3 py-2 text-sm text-caution">
      <p className="min-w-0 flex-1">
        {work.givenUp === 1 ? '1 notice or mail' : `${work.givenUp} notices or mails`} could not be delivered after many tries. Is the mail
        server reachable?
      </p>
      <Button size="small" isPending={retry.isPending} onPress={() => retry.mutate()}>
        Try again
      </Button>
    </div>
  );
}
