// Does an exported history hold: is each event as it was hashed, and does each follow the one before it where both are in the file?
import { z } from 'zod';
import { eventHash, FIRST_PREVIOUS_HASH } from '../event-hash.ts';
import type { Break } from './break.ts';
import type { ExpectedHead } from './verify-record.ts';

export const HISTORY_FORMAT = 'touchstone.history/1';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().nullable();

const historySchema = z.object({
  format: z.literal(HISTORY_FORMAT),
  events: z.array(
    z.object({
      position: z.number().int().min(1),
      previousHash: digest,
      hash: digest,
      salt: z.string().nullable(),
      type: z.string(),
      actorId: id,
      articleId: id,
      claimId: id,
      reportId: id,
      payload: z.unknown(),
      at: z.string(),
    }),
  ),
});

type ExportedEvent = z.output<typeof historySchema>['events'][number];

export interface HistoryFindings {
  /** How many events are in the file. */
  events: number;
  /** How many of them follow right on another one in the file, or are the first of all. */
  linked: number;
  /** Places between the first and the last that are not in the file, as first and last of each run. */
  gaps: [number, number][];
  /** Places of the first and the last event; null for a file without any. */
  span: [number, number] | null;
  breaks: Break[];
}

const MOST_BREAKS = 20;

function breakOf(event: ExportedEvent, before: ExportedEvent | undefined): string | null {
  if (before?.position === event.position) return 'the file holds two events of this place';
  const { hash, ...content } = event;
  if (eventHash(content) !== hash) return 'its hash is not that of its content: it was changed';
  const follows = event.position === 1 ? FIRST_PREVIOUS_HASH : before?.position === event.position - 1 ? before.hash : event.previousHash;
  return follows === event.previousHash ? null : 'it does not follow the event before it: one of the two was changed';
}

function checkHead(events: readonly ExportedEvent[], { position, hash }: ExpectedHead): string | null {
  const found = events.find((event) => String(event.position) === position);
  if (!found) return 'that event is not in this part of the record, so that it proves nothing here';
  return found.hash === hash ? null : 'its hash is not the one expected: the record was rewritten';
}

/** `text` is the file as it is; null when it is no exported history. */
export function verifyHistory(text: string, expected: ExpectedHead | null = null): HistoryFindings | null {
  const parsed = historySchema.safeParse(readJson(text));
  if (!parsed.success) return null;
  const events = parsed.data.events.toSorted((a, b) => a.position - b.position);
  const findings: HistoryFindings = { events: events.length, linked: 0, gaps: [], span: null, breaks: [] };
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    const what = breakOf(event, before);
    if (what !== null) findings.breaks.push({ position: String(event.position), what });
    if (event.position === 1 || before?.position === event.position - 1) findings.linked += 1;
    else if (before && before.position < event.position) findings.gaps.push([before.position + 1, event.position - 1]);
  }
  const [first, last] = [events[0], events.at(-1)];
  if (first && last) findings.span = [first.position, last.position];
  const wrongHead = expected && checkHead(events, expected);
  if (expected && wrongHead) findings.breaks.push({ position: expected.position, what: wrongHead });
  return { ...findings, breaks: findings.breaks.slice(0, MOST_BREAKS) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
