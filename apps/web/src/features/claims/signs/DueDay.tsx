// The due day where it can be set: a press on it asks for another.
import type { DueReply } from '@touchstone/server';
import { lazy, Suspense } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { DueLabel } from './DueLabel.tsx';

const DueDayDialog = lazy(() => import('./DueDayDialog.tsx').then((module) => ({ default: module.DueDayDialog })));

export interface DueDayProps {
  due: DueReply | null;
  /** What it is called, where it is another than the due day, and what it means, in a sentence. */
  title?: string;
  of?: string;
  words: string;
  isPending?: boolean;
  onSet: (dueOn: string | null) => void;
  /** Set from outside, by a key. */
  isAsking: boolean;
  onAsk: (isAsking: boolean) => void;
}

export function DueDay({ due, title = 'Due day', of, words, isPending = false, onSet, isAsking, onAsk }: DueDayProps) {
  return (
    <>
      <Button kind="bare" size="small" className="-mx-2 text-muted" isPending={isPending} onPress={() => onAsk(true)}>
        {due && due.state !== 'done' ? <DueLabel due={due} {...(of && { of })} /> : `Set ${title.toLowerCase()}`}
      </Button>
      <Suspense>
        {isAsking && <DueDayDialog title={title} dueOn={due?.on ?? null} words={words} onSet={onSet} onClose={() => onAsk(false)} />}
      </Suspense>
    </>
  );
}
