// Earlier checks like the open claim: those it was linked with, then what was found, best first.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PrecedentKind } from '@touchstone/domain';
import type { ClaimDetail, PrecedentReply } from '@touchstone/server';
import { actionEntry } from '../../actions/action-table.ts';
import { offerOf } from '../../actions/offers.ts';
import { useActions } from '../../actions/use-actions.ts';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useClaimRecords } from '../claims/records/use-claim-records.ts';
import { PrecedentLine } from './PrecedentLine.tsx';

const KIND_WORDS: Record<PrecedentKind, string> = { same: 'Linked as the same', related: 'Linked as related' };

export function PrecedentTab({ claim }: { claim: ClaimDetail }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const records = useClaimRecords();
  const precedents = useQuery(trpc.precedents.forClaim.queryOptions({ claimId: claim.id }));
  const options = {
    onSuccess: (after: ClaimDetail) => {
      records.put(after);
      return queries.invalidateQueries({ queryKey: trpc.precedents.forClaim.queryKey({ claimId: claim.id }) });
    },
  };
  const link = useMutation(trpc.precedents.link.mutationOptions(options));
  const unlink = useMutation(trpc.precedents.unlink.mutationOptions(options));
  const mayLink = offerOf(claim.offers, 'edit')?.length === 0;
  const isPending = link.isPending || unlink.isPending;
  const linkAs = ({ precedent }: PrecedentReply, kind: PrecedentKind) => link.mutate({ claimId: claim.id, precedent, kind });
  const best = precedents.data?.found[0];
  useActions(mayLink && best ? { 'precedent.link': { perform: () => linkAs(best, 'same') } } : null);

  if (precedents.isPending) return <Skeleton lines={6} label="Looking for earlier checks" className="p-4" />;
  if (precedents.isError)
    return (
      <ErrorState
        title="Earlier checks could not be loaded"
        message={describeProblem(precedents.error)}
        onRetry={() => void precedents.refetch()}
      />
    );
  const { linked, found } = precedents.data;
  if (linked.length + found.length === 0)
    return (
      <EmptyState
        title="Nothing like it was checked before"
        action={
          <Link to="/library" search={{ text: claim.statement || claim.quote }} className="text-sm text-accent underline">
            Search with other words
          </Link>
        }
      >
        Neither we nor anybody in the library checked a claim with these words.
      </EmptyState>
    );
  const key = (one: PrecedentReply) => JSON.stringify(one.precedent);
  return (
    <div className="px-4 pb-3">
      {linked.length > 0 && (
        <ul aria-label="Linked" className="divide-y divide-line border-b border-line">
          {linked.map((one) => (
            <li key={key(one)}>
              <PrecedentLine precedent={one}>
                <span className="text-xs text-muted">
                  {KIND_WORDS[one.kind]} by {one.linkedBy.name}
                </span>
                {mayLink && (
                  <Button
                    kind="bare"
                    size="small"
                    isPending={isPending}
                    onPress={() => unlink.mutate({ claimId: claim.id, precedent: one.precedent })}
                  >
                    Unlink
                  </Button>
                )}
              </PrecedentLine>
            </li>
          ))}
        </ul>
      )}
      <ul aria-label="Found" className="divide-y divide-line">
        {found.map((one) => (
          <li key={key(one)}>
            <PrecedentLine precedent={one}>
              {mayLink && (
                <>
                  <Button
                    size="small"
                    isPending={isPending}
                    shortcut={one === best ? actionEntry('precedent.link').keys[0] : undefined}
                    onPress={() => linkAs(one, 'same')}
                  >
                    It is the same
                  </Button>
                  <Button kind="bare" size="small" isPending={isPending} onPress={() => linkAs(one, 'related')}>
                    Related
                  </Button>
                </>
              )}
            </PrecedentLine>
          </li>
        ))}
      </ul>
    </div>
  );
}
