// A history as a file, in the order it was written, some of it at a time: with its links for programs and verifiers, or as a table.
import { loadDesk } from '@touchstone/db';
import type { HistoryFilters } from '@touchstone/domain';
import { type CsvCell, csvHead, csvRows } from '@touchstone/exports';
import { HISTORY_FORMAT } from '@touchstone/record';
import type { Caller } from '../../trpc/context.ts';
import { allowHistory } from './allow-history.ts';
import { type VisibleEvent, visibleEvents } from './visible-events.ts';
import { type EventWords, wordsOfEvents } from './words-of-events.ts';

interface ToldEvent extends EventWords {
  event: VisibleEvent;
}

async function* toldEvents(caller: Caller, filters: HistoryFilters): AsyncGenerator<ToldEvent[]> {
  for await (const events of visibleEvents(caller, { ...filters, order: 'asWritten', beyond: null })) {
    const words = await wordsOfEvents(caller, events);
    yield events.map((event, index) => ({ event, ...(words[index] ?? { changes: [], unshown: null }) }));
  }
}

/** The first part is what is hashed, see event-hash.ts of the record; the rest says the same for people. */
function eventJson({ event, changes, unshown }: ToldEvent): string {
  const { position, previousHash, hash, salt, type, actorId, articleId, claimId, reportId, payload, at } = event;
  const hashed = {
    position: Number(position),
    previousHash,
    type,
    actorId,
    articleId,
    claimId,
    reportId,
    payload,
    at: at.toISOString(),
    salt,
  };
  return JSON.stringify({
    ...hashed,
    hash,
    member: event.actorName,
    article: event.articleTitle,
    claim: event.claimWords,
    changes,
    unshown,
  });
}

async function* jsonPieces(caller: Caller, filters: HistoryFilters): AsyncGenerator<string> {
  const { name } = await loadDesk(caller.db.prisma);
  const head = {
    format: HISTORY_FORMAT,
    desk: name,
    exportedAt: caller.clock().toISOString(),
    exportedBy: caller.member.name,
    asked: filters,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
  let lead = '\n';
  for await (const events of toldEvents(caller, filters)) {
    for (const event of events) {
      yield `${lead}${eventJson(event)}`;
      lead = ',\n';
    }
  }
  yield '\n]}\n';
}

/** Names are part of the format: only ever add at the end. */
const COLUMNS = ['position', 'at', 'member', 'type', 'article', 'claim', 'report', 'field', 'before', 'after', 'unshown', 'payload'];

/** A row for each field that changed, and one where none did. */
function csvCells({ event, changes, unshown }: ToldEvent): CsvCell[][] {
  const { position, at, actorName, type, articleTitle, claimWords, reportTitle, payload } = event;
  const fields = changes.length ? changes : [{ field: null, before: null, after: null }];
  return fields.map(({ field, before, after }) => [
    Number(position),
    at.toISOString(),
    actorName,
    type,
    articleTitle,
    claimWords,
    reportTitle,
    field,
    before,
    after,
    unshown,
    JSON.stringify(payload),
  ]);
}

async function* csvPieces(caller: Caller, filters: HistoryFilters): AsyncGenerator<string> {
  yield csvHead(COLUMNS);
  for await (const events of toldEvents(caller, filters)) yield csvRows(events.flatMap(csvCells));
}

const FORMATS = { json: jsonPieces, csv: csvPieces } as const;
export type HistoryFormat = keyof typeof FORMATS;

/** @throws NOT_FOUND and RefusedError as the history itself */
export async function exportHistory(caller: Caller, format: HistoryFormat, filters: HistoryFilters): Promise<AsyncGenerator<string>> {
  await allowHistory(caller, filters.about);
  return FORMATS[format](caller, filters);
}
