// One proposal of a language model: whose it is, its words as plain text, and to take, to change first or to decline.
import type { SuggestionDecide } from '@touchstone/domain';
import type { ClaimDetail } from '@touchstone/server';
import { useState } from 'react';
import { SUGGESTION_FATE_WORDS } from '../../messages/claim-words.ts';
import { useDraft } from '../../session/drafts/use-draft.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChangeProposal } from './ChangeProposal.tsx';
import { SUGGESTION_KIND_WORDS } from './quality-words.ts';

export interface ProposalItemProps {
  proposal: ClaimDetail['proposals'][number];
  mayDecide: boolean;
  isPending: boolean;
  onDecide: (decision: SuggestionDecide['decision'], onDone?: () => void) => void;
}

export function ProposalItem({ proposal, mayDecide, isPending, onDecide }: ProposalItemProps) {
  const { id, kind, text, reasons, proposedBy, fate } = proposal;
  const draft = useDraft(`proposal.${id}`, text);
  const [isAsked, setIsAsked] = useState(false);
  const isChanging = mayDecide && (isAsked || draft.value !== text);
  const close = () => {
    draft.forget();
    setIsAsked(false);
  };
  return (
    <li className="flex flex-col gap-1 text-sm">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
        <Badge>Suggested by {proposedBy}</Badge>
        {SUGGESTION_KIND_WORDS[kind]}
        {fate !== 'open' && <span className="ms-auto text-faint">{SUGGESTION_FATE_WORDS[fate]}</span>}
      </span>
      <p dir="auto" className="break-words">
        {text}
      </p>
      <p dir="auto" className="text-xs break-words text-muted">
        {reasons.join(' ')}
      </p>
      {isChanging && (
        <ChangeProposal
          draft={draft}
          isPending={isPending}
          onTake={() => onDecide({ act: 'edit', text: draft.now().trim() }, close)}
          onClose={close}
        />
      )}
      {mayDecide && !isChanging && (
        <span className="flex flex-wrap gap-2 pt-0.5">
          <Button size="small" isPending={isPending} onPress={() => onDecide({ act: 'accept' })}>
            {kind === 'wording' ? 'Take as the statement' : 'Useful'}
          </Button>
          <Button kind="bare" size="small" onPress={() => setIsAsked(true)}>
            Change
          </Button>
          <Button kind="bare" size="small" isPending={isPending} onPress={() => onDecide({ act: 'decline', reason: '' })}>
            Not useful
          </Button>
        </span>
      )}
    </li>
  );
}
