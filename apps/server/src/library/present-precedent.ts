// An earlier check as members see it: whose, what it said, when, and why it was found.
import { type Database, type FactCheckRow, listRatingLabels, loadFactChecks, loadOwnVerdicts, type OwnVerdictRow } from '@touchstone/db';
import type { Match } from '@touchstone/matching';
import { readMeanings } from './label-meanings.ts';
import { NEAR_IN_MEANING, othersKey, ownKey } from './precedent-index.ts';
import { type MatchReasons, whyItMatched } from './why-it-matched.ts';

export interface PrecedentReply {
  /** What a link names it by. */
  precedent: { factCheckId: string } | { earlierId: string };
  claim: string;
  claimant: string | null;
  saidOn: string | null;
  /** null: ours. */
  publisher: string | null;
  title: string | null;
  /** Of the web, or null. */
  url: string | null;
  /** Day of the check. */
  day: string | null;
  language: string | null;
  /** As published; null for ours. */
  label: string | null;
  /** On our scale, where it means something there. */
  point: string | null;
  summary: string | null;
}

export interface FoundPrecedent extends PrecedentReply {
  score: number;
  reasons: MatchReasons & { isNearInMeaning: boolean };
}

export type PointOf = (publisher: string, label: string | null) => string | null;

export async function loadPointOf({ prisma }: Database): Promise<PointOf> {
  const meaningOf = readMeanings(await listRatingLabels(prisma));
  return (publisher, label) => meaningOf({ publisher, label })?.point ?? null;
}

export const presentFactCheck = (row: Omit<FactCheckRow, 'revision' | 'publisherSite'>, pointOf: PointOf): PrecedentReply => ({
  precedent: { factCheckId: row.id },
  claim: row.claim,
  claimant: row.claimant,
  saidOn: row.saidOn,
  publisher: row.publisher,
  title: row.title,
  url: row.url,
  day: row.reviewedOn,
  language: row.language,
  label: row.rating,
  point: pointOf(row.publisher, row.rating),
  summary: null,
});

const presentOwnVerdict = (row: OwnVerdictRow): PrecedentReply => ({
  precedent: { earlierId: row.claimId },
  claim: row.statement || row.quote,
  claimant: row.claimant,
  saidOn: row.saidOn,
  publisher: null,
  title: null,
  url: null,
  day: row.decidedOn,
  language: row.language,
  label: null,
  point: row.point,
  summary: row.summary,
});

/** In the order they were found; what is gone meanwhile is left out. */
export async function presentHits(db: Database, text: string, hits: readonly Match[], pointOf: PointOf): Promise<FoundPrecedent[]> {
  const ids = hits.flatMap(({ key }) => (key.startsWith('others:') ? [key.slice('others:'.length)] : []));
  const claims = hits.flatMap(({ key }) => (key.startsWith('ours:') ? [key.slice('ours:'.length)] : []));
  const factChecks = ids.length ? await loadFactChecks(db, ids) : [];
  const own = claims.length ? await loadOwnVerdicts(db, { claimIds: claims }) : [];
  const byKey = new Map<string, PrecedentReply>([
    ...factChecks.map((row) => [othersKey(row.id), presentFactCheck(row, pointOf)] as const),
    ...own.map((row) => [ownKey(row.claimId), presentOwnVerdict(row)] as const),
  ]);
  return hits.flatMap(({ key, score, likeness }) => {
    const precedent = byKey.get(key);
    if (!precedent) return [];
    const reasons = {
      ...whyItMatched(text, `${precedent.claim} ${precedent.title ?? ''}`),
      isNearInMeaning: (likeness ?? 0) >= NEAR_IN_MEANING,
    };
    return [{ ...precedent, score, reasons }];
  });
}
