// What stands in the claim's pane before one is opened: what waits, and how to begin.
import type { ClaimSummary } from '@touchstone/server';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { AskAssistant } from '../../suggestions/AskAssistant.tsx';

interface NoOpenClaimProps {
  articleId: string;
  claims: readonly ClaimSummary[];
  onStart: () => void;
}

export function NoOpenClaim({ articleId, claims, onStart }: NoOpenClaimProps) {
  const suggested = claims.filter(({ stage }) => stage === 'spotted').length;
  return (
    <section aria-label="Claim" data-pane="detail" className="h-full bg-paper">
      {claims.length > 0 && (
        <EmptyState
          title={
            suggested ? `${suggested} ${suggested === 1 ? 'suggestion waits' : 'suggestions wait'} for a decision` : 'No claim is open'
          }
          action={
            <Button kind="primary" shortcut="j" onPress={onStart}>
              {suggested ? 'Start with the first' : 'Open the first'}
            </Button>
          }
        >
          {suggested
            ? 'For each: check this, or not for us. The text and the list move along.'
            : 'Press a mark in the text or a line of the list, or go through them with j and k.'}
        </EmptyState>
      )}
      <div className="mx-auto max-w-sm px-4 pb-4">
        <AskAssistant articleId={articleId} />
      </div>
    </section>
  );
}
