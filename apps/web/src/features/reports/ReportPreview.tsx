// The report as readers would see it now, on a page or a phone.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC, useTRPCClient } from '../../trpc.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

const WIDTHS = [
  { value: 'page', label: 'Page' },
  { value: 'phone', label: 'Phone' },
] as const;
type PreviewWidth = (typeof WIDTHS)[number]['value'];

/** `version` is of the saved report; a new one is drawn anew. */
export function ReportPreview({ reportId, version }: { reportId: string; version: number }) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const [width, setWidth] = useState<PreviewWidth>('page');
  const preview = useQuery({
    queryKey: [...trpc.reports.preview.queryKey({ reportId }), version],
    queryFn: ({ signal }) => client.reports.preview.query({ reportId }, { signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-label="Preview" className="flex h-full min-h-0 flex-col">
      <div className="flex min-h-12 shrink-0 items-center gap-3 border-b border-line px-4">
        <h2 className="text-sm font-semibold">As readers will see it</h2>
        <RadioRow
          label="Width of the preview"
          isLabelHidden
          choices={WIDTHS}
          value={width}
          onChange={setWidth}
          className="ms-auto max-pane:hidden"
        />
      </div>
      {preview.isPending && <Skeleton lines={12} label="Drawing the preview" className="mx-auto w-full max-w-2xl p-8" />}
      {preview.isError && (
        <ErrorState
          title="The preview could not be drawn"
          message={describeProblem(preview.error)}
          onRetry={() => void preview.refetch()}
        />
      )}
      {preview.data && (
        <div className="flex min-h-0 flex-1 justify-center">
          <iframe
            title="Preview of the report"
            sandbox=""
            srcDoc={preview.data.html}
            className={width === 'phone' ? 'h-full w-[390px] border-x border-line-strong bg-paper' : 'size-full bg-paper'}
          />
        </div>
      )}
    </section>
  );
}
