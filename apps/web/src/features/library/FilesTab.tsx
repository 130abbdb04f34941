// Files of fact-checks: sent, being read, read, and what in them could not be.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { MOST_IMPORT_BYTES } from '@touchstone/domain';
import type { ImportReply, LibraryReply } from '@touchstone/server';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { describeProblem } from '../../messages/problems.ts';
import { describeAge } from '../../messages/times.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';

const TOO_LARGE = `A file may have up to ${MOST_IMPORT_BYTES / 1e9} GB here. Import larger ones from the command line.`;

async function sendFile({ file, publisher, language }: { file: File; publisher: string; language: string }): Promise<void> {
  if (file.size > MOST_IMPORT_BYTES) throw new Error(TOO_LARGE);
  const order = encodeURIComponent(JSON.stringify({ fileName: file.name, publisher, language }));
  const response = await fetch(`/api/library?order=${order}`, { method: 'POST', body: file });
  if (response.ok) return;
  const { message } = (await response.json().catch(() => ({ message: 'The file could not be sent. Send it again.' }))) as {
    message: string;
  };
  throw new Error(message);
}

export function FilesTab() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [publisher, setPublisher] = useState('');
  const [language, setLanguage] = useState('');
  const imports = useQuery(trpc.library.imports.queryOptions());
  const library = useQuery({ ...trpc.library.get.queryOptions(), refetchInterval: ({ state }) => isCounting(state.data) && 5_000 });
  const send = useMutation({
    mutationFn: sendFile,
    meta: { isProblemShownInPlace: true },
    onSettled: () => queries.invalidateQueries({ queryKey: [['library']] }),
  });
  const take = (file: File | undefined) => file && send.mutate({ file, publisher, language });
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-4 px-4 py-4">
      <p className="text-sm text-muted">
        ClaimReview, DataFeed, JSON lines or a table (CSV), up to {MOST_IMPORT_BYTES / 1e9} GB. The same file twice changes nothing; a file
        that broke off goes on when it is sent again.
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <TextField label="Publisher, where the file does not say" value={publisher} onChange={setPublisher} maxLength={300} />
        <TextField label="Language, such as en" value={language} onChange={setLanguage} maxLength={35} className="w-40" />
        <FileTrigger acceptedFileTypes={['.json', '.jsonl', '.jsonld', '.csv', '.tsv']} onSelect={(files) => take(files?.[0])}>
          <Button kind="primary" isPending={send.isPending}>
            Choose a file
          </Button>
        </FileTrigger>
      </div>
      {send.isError && (
        <p role="alert" className="text-sm text-danger">
          {send.error.message}
        </p>
      )}
      {library.data && isCounting(library.data) && <MeaningsLeft {...library.data.meanings} />}
      {imports.isPending && <Skeleton lines={4} label="Loading the files" />}
      {imports.isError && (
        <ErrorState title="The files could not be loaded" message={describeProblem(imports.error)} onRetry={() => void imports.refetch()} />
      )}
      {imports.data?.length === 0 && <EmptyState title="No file was read yet">Choose one to fill the library.</EmptyState>}
      <ul className="divide-y divide-line">
        {imports.data?.map((one) => (
          <li key={one.id}>
            <ImportLine entry={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const isCounting = (library: LibraryReply | undefined) => library !== undefined && library.meanings.done < library.meanings.all;

function MeaningsLeft({ done, all }: LibraryReply['meanings']) {
  return (
    <div className="flex flex-col gap-1">
      <Progress label="Learning what they mean" value={Math.floor((100 * done) / all)} />
      <p className="text-xs text-muted">
        {done} of {all} fact-checks in English are found by their meaning too. All are found by their words meanwhile.
      </p>
    </div>
  );
}

const STATE_WORDS: Record<ImportReply['state'], string> = {
  running: 'Being read',
  stopped: 'Broke off; send the same file again to go on',
  done: 'Read',
  failed: 'Not read',
};

function ImportLine({ entry }: { entry: ImportReply }) {
  const { fileName, state, reason, readBytes, sizeBytes, created, changed, same, bad, startedBy, startedAt } = entry;
  const percent = Math.min(100, Math.floor((100 * readBytes) / Math.max(1, sizeBytes)));
  return (
    <div className="flex flex-col gap-1 py-3 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <bdi className="font-medium wrap-anywhere">{fileName}</bdi>
        <span className="text-xs text-muted">
          {startedBy?.name ?? 'From the command line'}, {describeAge(startedAt, Date.now())}
        </span>
      </p>
      {state === 'running' ? (
        <Progress label={STATE_WORDS.running} value={percent} />
      ) : (
        <p className="text-xs text-muted">{STATE_WORDS[state]}</p>
      )}
      {reason && <p className="text-xs text-danger">{reason}</p>}
      <p className="text-xs text-muted">
        {created} new, {changed} changed, {same} as they were, {bad} that could not be read
      </p>
      {bad > 0 && <Problems importId={entry.id} />}
    </div>
  );
}

function Problems({ importId }: { importId: string }) {
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const problems = useQuery({ ...trpc.library.problems.queryOptions({ importId }), enabled: isOpen });
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)} className="text-xs">
      <summary className="cursor-default text-muted">What could not be read</summary>
      {problems.isError && <p role="alert">{describeProblem(problems.error)}</p>}
      <ol className="flex flex-col gap-1 pt-1">
        {problems.data?.map(({ number, place, reason, excerpt }) => (
          <li key={number} className="wrap-anywhere">
            {place}: {reason} <bdi className="text-faint">{excerpt}</bdi>
          </li>
        ))}
      </ol>
    </details>
  );
}
