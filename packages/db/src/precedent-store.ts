// Which earlier checks a claim was linked with: the only writer of these links. Whoever calls holds the claim's lock.
import type { PrecedentKind } from '@touchstone/domain';
import type { Transaction } from './transaction.ts';

/** One of the two: a fact-check by others, or a claim of ours. */
export type PrecedentRef = { factCheckId: string; earlierId?: undefined } | { earlierId: string; factCheckId?: undefined };

export interface NewPrecedent {
  claimId: string;
  precedent: PrecedentRef;
  kind: PrecedentKind;
  linkedById: string;
}

const whereOf = (claimId: string, { factCheckId, earlierId }: PrecedentRef) =>
  factCheckId ? { claimId, factCheckId } : { claimId, earlierId: earlierId ?? null };

/** The link there is, with its kind. */
export const findPrecedent = (tx: Transaction, claimId: string, precedent: PrecedentRef) =>
  tx.precedentLink.findFirst({ where: whereOf(claimId, precedent), select: { id: true, kind: true } });

/** Links the two, or says of the link there is that it is of another kind. */
export async function savePrecedent(tx: Transaction, { claimId, precedent, ...link }: NewPrecedent): Promise<string> {
  const present = await findPrecedent(tx, claimId, precedent);
  if (present) await tx.precedentLink.update({ where: { id: present.id }, data: { ...link, linkedAt: new Date() } });
  return present?.id ?? (await tx.precedentLink.create({ data: { ...whereOf(claimId, precedent), ...link }, select: { id: true } })).id;
}

export const removePrecedent = (tx: Transaction, id: string) => tx.precedentLink.delete({ where: { id }, select: { id: true } });

/** In a few words, what a link leads to; null where there is nothing by that id. */
export async function describePrecedent(tx: Transaction, { factCheckId, earlierId }: PrecedentRef): Promise<string | null> {
  if (factCheckId) {
    const found = await tx.factCheck.findUnique({ where: { id: factCheckId }, select: { claim: true, publisher: true } });
    return found && `${found.publisher}: ${found.claim}`;
  }
  const own = await tx.claim.findUnique({ where: { id: earlierId ?? '' }, select: { quote: true, statement: true } });
  return own && (own.statement || own.quote);
}

/** A verdict of ours that stands, on a claim that another was linked with as the same. */
export interface EarlierVerdictRow {
  claimId: string;
  articleId: string;
  words: string;
  /** Key of its point. */
  point: string;
}

/** In the order they were linked. */
export const loadEarlierVerdicts = (tx: Transaction, claimId: string): Promise<EarlierVerdictRow[]> =>
  tx.$queryRaw`
    SELECT c."id" AS "claimId", c."articleId", COALESCE(NULLIF(c."statement", ''), c."quote") AS "words", p."key" AS "point"
      FROM "PrecedentLink" l
      JOIN "Claim" c ON c."id" = l."earlierId"
      JOIN "Verdict" v ON v."id" = COALESCE(c."approvedVerdictId", c."publishedVerdictId")
      JOIN "ScalePoint" p ON p."id" = v."pointId"
     WHERE l."claimId" = ${claimId}::uuid AND l."kind" = 'same'
     ORDER BY l."linkedAt", l."id"`;

const inForce = { select: { summary: true, point: true, decidedAt: true } } as const;

/** What a claim is linked with, in the order it was linked; of our own with the verdict in force. */
export const listPrecedents = (tx: Transaction, claimId: string) =>
  tx.precedentLink.findMany({
    where: { claimId },
    orderBy: [{ linkedAt: 'asc' }, { id: 'asc' }],
    include: {
      linkedBy: { select: { id: true, name: true } },
      factCheck: true,
      earlier: { include: { claimant: true, approvedVerdict: inForce, publishedVerdict: inForce } },
    },
  });
