// Earlier checks like a claim, best first, beside those it is linked with.
import { listPrecedents, loadClaim } from '@touchstone/db';
import type { PrecedentKind } from '@touchstone/domain';
import type { Named } from '../../claim/claim-reply.ts';
import { precedentIndexOf } from '../../library/precedent-index.ts';
import {
  type FoundPrecedent,
  loadPointOf,
  type PointOf,
  type PrecedentReply,
  presentFactCheck,
  presentHits,
} from '../../library/present-precedent.ts';
import { questionVector } from '../../library/question-vector.ts';
import type { Caller } from '../../trpc/context.ts';
import { notFound } from '../../trpc/refusals.ts';

export interface LinkedPrecedent extends PrecedentReply {
  kind: PrecedentKind;
  linkedBy: Named;
  linkedAt: string;
}

export interface PrecedentsReply {
  linked: LinkedPrecedent[];
  /** Those that are linked are not found once more. */
  found: FoundPrecedent[];
}

type Link = Awaited<ReturnType<typeof listPrecedents>>[number];

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

function presentLink({ kind, linkedBy, linkedAt, factCheck, earlier }: Link, pointOf: PointOf): LinkedPrecedent | null {
  const link = { kind, linkedBy, linkedAt: linkedAt.toISOString() };
  if (factCheck)
    return {
      ...link,
      ...presentFactCheck({ ...factCheck, saidOn: day(factCheck.saidOn), reviewedOn: day(factCheck.reviewedOn) }, pointOf),
    };
  if (!earlier) return null;
  const verdict = earlier.approvedVerdict ?? earlier.publishedVerdict;
  return {
    ...link,
    precedent: { earlierId: earlier.id },
    claim: earlier.statement || earlier.quote,
    claimant: earlier.claimant?.name ?? null,
    saidOn: day(earlier.saidOn),
    publisher: null,
    title: null,
    url: null,
    day: day(verdict?.decidedAt ?? null),
    language: null,
    label: null,
    point: verdict?.point.key ?? null,
    summary: verdict?.summary ?? null,
  };
}

export async function findPrecedents(
  { db, encoder }: Caller,
  { claimId, limit }: { claimId: string; limit: number },
): Promise<PrecedentsReply> {
  const claim = await loadClaim(db.prisma, claimId);
  if (!claim) throw notFound();
  const index = precedentIndexOf(db);
  const [links, pointOf] = await Promise.all([listPrecedents(db.prisma, claimId), loadPointOf(db), index.catchUp()]);
  const linked = links.flatMap((link) => presentLink(link, pointOf) ?? []);
  const isLinked = new Set(linked.map(({ precedent }) => JSON.stringify(precedent)));
  const text = claim.statement || claim.quote;
  const vector = await questionVector({ index, encoder }, { text, language: claim.article.language });
  const hits = index.search({ text, vector, saidOn: day(claim.saidOn), most: limit + linked.length, butNot: claimId, pointOf });
  const found = await presentHits(db, text, hits, pointOf);
  return { linked, found: found.filter(({ precedent }) => !isLinked.has(JSON.stringify(precedent))).slice(0, limit) };
}
