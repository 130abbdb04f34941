// Says quietly whether what was typed is safe.
import { Button } from '../../ui/Button.tsx';
import type { ReportDraft } from './use-report-draft.ts';

const WORDS = { saved: 'Saved', saving: 'Saving', conflict: 'Not saved: two texts' } as const;

export function SavedSign({ state, problem, onRetry }: { state: ReportDraft['state']; problem: string | null; onRetry: () => void }) {
  if (state === 'failed')
    return (
      <span role="alert" className="flex items-center gap-2 text-xs text-danger">
        {problem}
        <Button size="small" onPress={onRetry}>
          Save again
        </Button>
      </span>
    );
  return (
    <span role="status" className={state === 'conflict' ? 'text-xs text-caution' : 'text-xs text-faint'}>
      {WORDS[state]}
    </span>
  );
}
