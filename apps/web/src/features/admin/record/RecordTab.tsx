// Where the record stands, to be noted outside this machine, and whether it holds.
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { describeProblem } from '../../../messages/problems.ts';
import { describeMoment } from '../../../messages/times.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { CopyField } from '../../../ui/CopyField.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Findings } from './Findings.tsx';

export function RecordTab() {
  const trpc = useTRPC();
  const head = useSuspenseQuery(trpc.record.head.queryOptions()).data;
  const queryClient = useQueryClient();
  const [noted, setNoted] = useState('');
  const check = useMutation(
    trpc.record.check.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: () => void queryClient.invalidateQueries(trpc.record.head.queryFilter()),
    }),
  );
  if (!head) return <EmptyState title="Nothing is on the record yet">Every change at the desk writes a line of it.</EmptyState>;
  const printed = `${head.position}:${head.hash}`;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    check.mutate(noted.trim() ? { head: noted.trim() } : {});
  };
  return (
    <div className="flex max-w-3xl flex-col gap-6 p-4">
      <section aria-labelledby="record-head" className="flex flex-col gap-3">
        <header className="flex flex-col gap-1">
          <h2 id="record-head" className="text-sm font-semibold">
            {head.position === 1 ? '1 event' : `${head.position.toLocaleString('en-GB')} events`}
          </h2>
          <p className="text-sm text-muted">
            The latest is of {describeMoment(head.at)}. Each is chained to the one before it. Note the head now and then, outside this
            machine: it proves later that nothing up to here was rewritten or cut off.
          </p>
        </header>
        <CopyField label="Head" value={printed} />
        <CopyField label="Checks it on the server, or on a backup" value={`npm run -s touchstone -- verify --head ${printed}`} />
      </section>
      <section aria-labelledby="record-check" className="flex flex-col gap-3">
        <header className="flex flex-col gap-1">
          <h2 id="record-check" className="text-sm font-semibold">
            Does it hold?
          </h2>
          <p className="text-sm text-muted">
            Reads every event and what it tells of. For who trusts neither this server nor its database, the command above on a backup.
          </p>
        </header>
        <form onSubmit={submit} className="flex flex-col items-start gap-3">
          <TextField
            label="A head noted earlier"
            description="Leave it empty to check the chain alone."
            value={noted}
            onChange={setNoted}
            className="w-full [&_input]:font-mono"
          />
          <Button type="submit" kind="primary" isPending={check.isPending}>
            Check now
          </Button>
        </form>
        <p role="status" className="text-sm text-muted">
          {check.isPending && 'Checking. Large records take minutes; nobody is held up.'}
        </p>
        <Problem sentence={check.isError ? describeProblem(check.error) : null} />
        {check.data && !check.isPending && <Findings findings={check.data} />}
      </section>
    </div>
  );
}
