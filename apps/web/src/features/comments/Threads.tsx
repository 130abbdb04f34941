// Threads wherever they stand; how they work is fetched when the first ones are shown.
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { ThreadListProps } from './ThreadList.tsx';

const ThreadList = lazy(() => import('./ThreadList.tsx').then((module) => ({ default: module.ThreadList })));

export function Threads(props: ThreadListProps) {
  return (
    // to comment is not to work on what is commented on: nobody takes a claim in hand by it
    <div onInput={(event) => event.stopPropagation()}>
      <Suspense fallback={<Skeleton lines={2} label="Loading the comments" />}>
        <ThreadList {...props} />
      </Suspense>
    </div>
  );
}
