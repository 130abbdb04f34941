// What a language model proposed to work with on a claim: labelled as such, as plain text, to take, change or decline.
import { useMutation } from '@tanstack/react-query';
import type { ClaimDetail } from '@touchstone/server';
import { offerOf } from '../../actions/offers.ts';
import { currentOf, describeProblem, isConflict } from '../../messages/problems.ts';
import { useDesk } from '../../session/desk.ts';
import { useTRPC } from '../../trpc.ts';
import { useClaimRecords } from '../claims/records/use-claim-records.ts';
import { AskAssistant } from './AskAssistant.tsx';
import { ProposalItem } from './ProposalItem.tsx';

type Proposal = ClaimDetail['proposals'][number];

const isUndecided = (fate: Proposal['fate']): boolean => fate === 'open' || fate === 'ignored';

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
  const undecided = claim.proposals.filter(({ fate }) => isUndecided(fate));
  const decided = claim.proposals.filter(({ fate }) => !isUndecided(fate));
  const itemOf = (proposal: Proposal) => (
    <ProposalItem
      key={proposal.id}
      proposal={proposal}
      mayDecide={mayDecide && isUndecided(proposal.fate)}
      isPending={decide.isPending}
      onDecide={(decision, onDone) =>
        decide.mutate({ claimId: claim.id, version: claim.version, suggestionId: proposal.id, decision }, { onSuccess: () => onDone?.() })
      }
    />
  );
  return (
    <section aria-label="What the assistant proposes" className="mx-4 mb-3 flex flex-col gap-2 border-t border-line pt-2.5">
      {mayDecide && <AskAssistant articleId={claim.article.id} claimId={claim.id} />}
      {decide.error && (
        <p role="alert" className="text-sm text-danger">
          {describeProblem(decide.error)}
        </p>
      )}
      {undecided.length > 0 && <ul className="flex flex-col gap-3">{undecided.map(itemOf)}</ul>}
      {decided.length > 0 && (
        <details className="group text-sm">
          <summary className="flex cursor-default items-center gap-2 text-xs font-medium text-muted marker:content-none pointer-coarse:min-h-11">
            <span aria-hidden="true" className="text-faint transition-transform group-open:rotate-90">
              ›
            </span>
            {decided.length} decided
          </summary>
          <ul className="flex flex-col gap-3 pt-2">{decided.map(itemOf)}</ul>
        </details>
      )}
    </section>
  );
}
