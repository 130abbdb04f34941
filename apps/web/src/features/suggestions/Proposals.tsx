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
      {decide.error && (
        <p role="alert" className="text-sm text-danger">
          {describeProblem(decide.error)}
        </p>
      )}
      {claim.proposals.length > 0 && (
        <ul className="flex flex-col gap-3">
          {claim.proposals.map((proposal) => (
            <ProposalItem
              key={proposal.id}
              proposal={proposal}
              mayDecide={mayDecide && (proposal.fate === 'open' || proposal.fate === 'ignored')}
              isPending={decide.isPending}
              onDecide={(decision, onDone) =>
                decide.mutate(
                  { claimId: claim.id, version: claim.version, suggestionId: proposal.id, decision },
                  { onSuccess: () => onDone?.() },
                )
              }
            />
          ))}
        </ul>
      )}
    </section>
  );
}
