// What waits for me, pile by pile, with what to do next.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DueSpan } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';
import { useState } from 'react';
import { describeProblem } from '../../messages/problems.ts';
import { describeAge } from '../../messages/times.ts';
import { useTRPC } from '../../trpc.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DueLabel } from '../claims/signs/DueLabel.tsx';
import { DueChips, isDueWithin } from './DueChips.tsx';
import { dueIn, PILE_TAB, PILE_WORDS, type WorkPile } from './work-piles.ts';

/** Of a long pile the claims that wait longest are shown. */
const MOST_SHOWN = 6;

const NOTHING_WORDS: Record<DueSpan, string> = { overdue: 'Nothing of yours is overdue.', thisWeek: 'Nothing of yours is due this week.' };

export function MyWork() {
  const trpc = useTRPC();
  const work = useQuery(trpc.desk.myWork.queryOptions());
  const [span, setSpan] = useState<DueSpan | null>(null);
  const all = work.data?.map(({ pile, claims }) => ({ pile, claims: claims.map((claim) => dueIn(pile, claim)) }));
  const shown = all?.map(({ pile, claims }) => ({ pile, claims: span ? claims.filter(isDueWithin(span)) : claims }));
  const piles = shown?.filter(({ claims }) => claims.length > 0);
  return (
    <section aria-label="My work" className="flex min-h-0 flex-col">
      <ScreenHeader title="My work" level={2} className="max-desk:sr-only" />
      <div className="scroll-pane min-h-0 flex-1 px-2 pb-4 max-desk:pt-3">
        {work.isPending && <Skeleton lines={6} label="Loading your work" className="p-2" />}
        {work.isError && (
          <ErrorState title="Your work could not be loaded" message={describeProblem(work.error)} onRetry={() => void work.refetch()} />
        )}
        {all && <DueChips claims={all.flatMap(({ claims }) => claims)} chosen={span} onChoose={setSpan} />}
        {piles?.length === 0 && span && <p className="px-2 py-2 text-sm text-muted">{NOTHING_WORDS[span]}</p>}
        {piles?.length === 0 && !span && (
          <p className="px-2 py-2 text-sm text-muted">
            Nothing waits for you. Open an article and press <strong className="font-medium text-ink">Check this</strong> on a suggestion to
            take on a claim.
          </p>
        )}
        {piles?.map(({ pile, claims }) => (
          <Pile key={pile} pile={pile} claims={claims} />
        ))}
      </div>
    </section>
  );
}

function Pile({ pile, claims }: { pile: WorkPile; claims: readonly ClaimSummary[] }) {
  const { title, next } = PILE_WORDS[pile];
  const more = claims.length - MOST_SHOWN;
  return (
    <section className="pb-4">
      <h3 className="flex items-baseline gap-2 px-2 pt-1 text-sm font-semibold">
        {title}
        <span className="text-xs font-normal text-faint">{claims.length}</span>
      </h3>
      <p className="px-2 pb-1.5 text-xs text-muted">{next}</p>
      <ul className="border-t border-line">
        {claims.slice(0, MOST_SHOWN).map((claim) => (
          <li key={claim.id} className="border-b border-line">
            <WorkLink pile={pile} claim={claim} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="px-2 pt-1.5 text-xs text-faint">
          {pile === 'toReview' ? (
            <Link to="/review" className="text-accent underline">
              All {claims.length} in review
            </Link>
          ) : (
            `and ${more} more, once these are done`
          )}
        </p>
      )}
    </section>
  );
}

const ROW = 'block rounded-sm px-2 py-1.5 outline-offset-[-2px] hover:bg-hover pointer-coarse:py-2.5';

function WorkLink({ pile, claim }: { pile: WorkPile; claim: ClaimSummary }) {
  const words = (
    <>
      <span className="line-clamp-2 text-sm">{claim.statement || `“${claim.quote}”`}</span>
      <span className="flex gap-2 pt-0.5 text-xs text-faint">
        <span className="min-w-0 flex-1 truncate">{claim.claimant?.name ?? 'Claimant not known'}</span>
        <span className="shrink-0 text-muted">{PILE_WORDS[pile].note(claim)}</span>
        <DueLabel due={claim.due} className="shrink-0" />
        <span className="shrink-0">{describeAge(claim.updatedAt, Date.now(), 'short')}</span>
      </span>
    </>
  );
  if (pile === 'toReview')
    return (
      <Link to="/review/$claimId" params={{ claimId: claim.id }} className={ROW}>
        {words}
      </Link>
    );
  return (
    <Link
      to="/articles/$articleId"
      params={{ articleId: claim.article.id }}
      search={{ claim: claim.id, tab: PILE_TAB[pile], pane: 'detail' }}
      className={ROW}
    >
      {words}
    </Link>
  );
}
