// What a language model proposed to work with on a claim: labelled as such, as plain text, to take, change or decline.
import { useMutation } from '@tanstack/react-query';
import type { SuggestionDecide } from '@touchstone/domain';
import type { ClaimDetail } from '@touchstone/server';
import { useState } from 'react';
import { offerOf } from '../../actions/offers.ts';
import { SUGGESTION_FATE_WORDS } from '../../messages/claim-words.ts';
import { currentOf, describeProblem, isConflict } from '../../messages/problems.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useClaimRecords } from '../claims/records/use-claim-records.ts';
import { AskAssistant } from './AskAssistant.tsx';
import { SUGGESTION_KIND_WORDS } from './quality-words.ts';

type Proposal = ClaimDetail['proposals'][number];
type Decision = SuggestionDecide['decision'];

export function Proposals({ claim }: { claim: ClaimDetail }) {
  const trpc = useTRPC();
  const records = useClaimRecords();
  const { hasAssistant } = useDesk();
  const decide = useMutation(
    trpc.suggestions.decide.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: records.put,
      onError: (error: unknown) => {
        if (isConflict(error)) records.put(currentOf(error) as ClaimDetail);
      },
    }),
  );
  const mayDecide = offerOf(claim.offers, 'edit')?.length === 0;
  if (!(mayDecide && hasAssistant) && claim.proposals.length === 0) return null;
  return (
    <section aria-label="What the assistant proposes" className="mx-4 mb-3 flex flex-col gap-2 border-t border-line pt-2.5">
      {mayDecide && <AskAssistant articleId={claim.article.id} claimId={claim.id} />}
      {decide.error && <p className="text-sm text-danger">{describeProblem(decide.error)}</p>}
      {claim.proposals.length > 0 && (
        <ul className="flex flex-col gap-3">
          {claim.proposals.map((proposal) => (
            <ProposalItem
              key={proposal.id}
              proposal={proposal}
              mayDecide={mayDecide && (proposal.fate === 'open' || proposal.fate === 'ignored')}
              isPending={decide.isPending}
              onDecide={(decision) => decide.mutate({ claimId: claim.id, version: claim.version, suggestionId: proposal.id, decision })}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ProposalItemProps {
  proposal: Proposal;
  mayDecide: boolean;
  isPending: boolean;
  onDecide: (decision: Decision) => void;
}

function ProposalItem({ proposal: { kind, text, reasons, proposedBy, fate }, mayDecide, isPending, onDecide }: ProposalItemProps) {
  const [words, setWords] = useState<string | null>(null);
  return (
    <li className="flex flex-col gap-1 text-sm">
      <span className="flex flex-wrap items-center gap-2 text-xs text-muted">
        <Badge>Suggested by {proposedBy}</Badge>
        {SUGGESTION_KIND_WORDS[kind]}
        {fate !== 'open' && <span className="ms-auto text-faint">{SUGGESTION_FATE_WORDS[fate]}</span>}
      </span>
      {words === null ? <p>{text}</p> : <TextArea label="Your words" value={words} onChange={setWords} />}
      <p className="text-xs text-muted">{reasons.join(' ')}</p>
      {mayDecide && (
        <span className="flex flex-wrap gap-2">
          {words === null ? (
            <>
              <Button size="small" isPending={isPending} onPress={() => onDecide({ act: 'accept' })}>
                {kind === 'wording' ? 'Take as the statement' : 'Useful'}
              </Button>
              <Button kind="bare" size="small" onPress={() => setWords(text)}>
                Change
              </Button>
              <Button kind="bare" size="small" isPending={isPending} onPress={() => onDecide({ act: 'decline', reason: '' })}>
                Not useful
              </Button>
            </>
          ) : (
            <>
              <Button size="small" isPending={isPending} onPress={() => onDecide({ act: 'edit', text: words })}>
                Take with changes
              </Button>
              <Button kind="bare" size="small" onPress={() => setWords(null)}>
                Cancel
              </Button>
            </>
          )}
        </span>
      )}
    </li>
  );
}
