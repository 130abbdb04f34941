// Says whether what was typed is saved, and lets one try again where it could not be.
import { Button } from '../../../ui/Button.tsx';

export type SaveState = 'untouched' | 'saving' | 'saved' | 'contested' | { problem: string };

const SAVE_WORDS = { untouched: '', saving: 'Saving…', saved: 'Saved', contested: 'Not saved yet' } as const;

/** Stands in the upper corner of the fields it speaks of; a problem below them. */
export function SaveWords({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  if (typeof state === 'object')
    return (
      <p role="alert" className="flex items-center justify-between gap-2 pt-1 text-xs text-danger">
        {state.problem}
        <Button size="small" onPress={onRetry}>
          Save again
        </Button>
      </p>
    );
  return (
    <p role="status" className="absolute end-0 top-0 text-xs text-faint">
      {SAVE_WORDS[state]}
    </p>
  );
}
