// The open claim: what the list knows of it at once, the rest when the hand rests on it.
import type { ClaimSummary } from '@touchstone/server';
import { lazy, Suspense } from 'react';
import type { ClaimTab } from '../../../routes/search-params.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { ClaimSteps } from '../records/use-claim-steps.ts';
import { useSettled } from '../records/use-settled.ts';
import { ClaimHead } from './ClaimHead.tsx';
import type { ClaimIntent } from './claim-intent.ts';

/** Going through the list with a key held down loads nothing before it stops, in milliseconds. */
const REST_MS = 120;

const ClaimBody = lazy(() => import('./ClaimBody.tsx').then((module) => ({ default: module.ClaimBody })));

export interface ClaimPaneProps {
  claim: ClaimSummary;
  /** Of the article version the claim stands in. */
  text: string;
  tab: ClaimTab | undefined;
  onTab: (tab: ClaimTab) => void;
  steps: ClaimSteps;
  onDecline: () => void;
  intent: ClaimIntent | null;
  onIntentDone: () => void;
}

export function ClaimPane(props: ClaimPaneProps) {
  const { claim, text, steps } = props;
  const isSettled = useSettled(claim.id, REST_MS) === claim.id;
  const waiting = <Skeleton lines={6} label="Loading the claim" className="border-t border-line p-4" />;
  return (
    <section
      aria-label="Claim"
      tabIndex={-1}
      data-pane="detail"
      data-pane-focus
      className="flex h-full min-h-0 flex-col bg-paper outline-none"
    >
      {isSettled ? (
        <Suspense
          fallback={
            <>
              <ClaimHead claim={claim} text={text} steps={steps} />
              {waiting}
            </>
          }
        >
          <ClaimBody key={claim.id} {...props} />
        </Suspense>
      ) : (
        <>
          <ClaimHead claim={claim} text={text} steps={steps} />
          {waiting}
        </>
      )}
    </section>
  );
}
