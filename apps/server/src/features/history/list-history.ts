// A page of the record about an article, a claim or a member, newest first, with what each line changed.
import { loadVisit } from '@touchstone/db';
import type { HistoryPage } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';
import { allowHistory } from './allow-history.ts';
import type { HistoryEntry, HistoryReply } from './history-reply.ts';
import { type VisibleEvent, visibleEvents } from './visible-events.ts';
import { type EventWords, wordsOfEvents } from './words-of-events.ts';

function presentEvent(event: VisibleEvent, { changes, unshown }: EventWords, isNew: boolean): HistoryEntry {
  const { id, type, actorId, actorName, at, articleId, articleTitle, claimId, claimWords, reportId, reportTitle, payload } = event;
  return {
    id,
    type,
    actor: actorId === null ? null : { id: actorId, name: actorName ?? '' },
    at: at.toISOString(),
    article: articleId === null ? null : { id: articleId, title: articleTitle ?? '' },
    claim: claimId === null ? null : { id: claimId, words: claimWords ?? '' },
    report: reportId === null ? null : { id: reportId, title: reportTitle ?? '' },
    payload,
    changes,
    unshown,
    isNew,
  };
}

/** The last event that the member has seen of the claim; null when they never looked, or the history is not a claim's. */
async function lastSeen({ db, member }: Caller, { about }: HistoryPage): Promise<bigint | null> {
  const visit = 'claimId' in about ? await loadVisit(db.prisma, about.claimId, member.memberId) : null;
  return visit?.lastEventId ?? null;
}

export async function listHistory(caller: Caller, page: HistoryPage): Promise<HistoryReply> {
  const { cursor, limit, ...filters } = page;
  await allowHistory(caller, filters.about);
  const found: VisibleEvent[] = [];
  for await (const events of visibleEvents(caller, { ...filters, order: 'newestFirst', beyond: cursor ?? null })) {
    found.push(...events);
    if (found.length > limit) break;
  }
  const shown = found.slice(0, limit);
  const [words, seen] = await Promise.all([wordsOfEvents(caller, shown), lastSeen(caller, page)]);
  const isNew = ({ id, actorId }: VisibleEvent) => seen !== null && BigInt(id) > seen && actorId !== caller.member.memberId;
  return {
    entries: shown.map((event, index) => presentEvent(event, words[index] ?? { changes: [], unshown: null }, isNew(event))),
    nextCursor: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
