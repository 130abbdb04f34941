// The record of a whole newsroom: it holds as it is, and every change made behind the application's back is found and named.
import { type Database, restoreBackup, takeBackup } from '@touchstone/db';
import { openEmptyDatabase, openTestDatabase } from '@touchstone/db/testing';
import { type BackupPart, readBackup, verifyRecord } from '@touchstone/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../adapters/clock.ts';
import { recordingMailer } from '../testing/recording-mailer.ts';
import { wordEncoder } from '../testing/word-encoder.ts';
import { loadDemoNewsroom } from './load-demo-newsroom.ts';

let db: Database;
let backup: Buffer[];
beforeAll(async () => {
  db = await openTestDatabase();
  await loadDemoNewsroom({
    db,
    clock: systemClock,
    mailer: recordingMailer(),
    encoder: wordEncoder,
    publicUrl: 'http://127.0.0.1:4600',
    assistant: null,
  });
  backup = await collect(takeBackup(db.url));
});
afterAll(() => db.close());

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return all;
}

/** Lines of a table as COPY writes them; what it gives back is what the newsroom would hold. */
type Edit = (lines: string[]) => string[];

async function* edited(edits: Record<string, Edit>): AsyncGenerator<BackupPart> {
  for await (const part of readBackup(
    (async function* () {
      yield* backup;
    })(),
  )) {
    const edit = part.part === 'table' && edits[part.table];
    if (!edit) yield part;
    else {
      const lines = Buffer.concat(await collect(part.rows))
        .toString('utf8')
        .split(/(?<=\n)/);
      yield {
        ...part,
        rows: (async function* () {
          yield Buffer.from(edit(lines).join(''));
        })(),
      };
    }
  }
}
const breaksAfter = async (edits: Record<string, Edit>) => (await verifyRecord(edited(edits))).breaks.map(({ what }) => what);

/** In the first line that holds the words. */
const replace =
  (words: string | RegExp, others: string): Edit =>
  (lines) => {
    const at = lines.findIndex((line) => line.search(words) >= 0);
    expect(at, `nothing says ${words}`).toBeGreaterThanOrEqual(0);
    return lines.with(at, (lines[at] ?? '').replace(words, others));
  };
const without =
  (index: number): Edit =>
  (lines) =>
    lines.toSpliced(index, 1);

it('holds, and comes back byte for byte', async () => {
  const { head, breaks } = await verifyRecord(readBackup(takeBackup(db.url)));
  expect(breaks).toEqual([]);
  expect(Number(head?.position)).toBe(await db.prisma.event.count());
  const copy = await openEmptyDatabase();
  await restoreBackup(copy.url, takeBackup(db.url));
  const again = Buffer.concat(await collect(takeBackup(copy.url)));
  await copy.close();
  expect(again.equals(Buffer.concat(backup))).toBe(true);
});

describe('behind the application’s back', () => {
  it.each<[string, Record<string, Edit>, string]>([
    ['an event was changed', { Event: replace('"supports"', '"refutes"') }, 'its hash is not that of its content'],
    ['the time of an event was changed', { Event: replace(/\t20(\d\d)-/, '\t19$1-') }, 'its hash is not that of its content'],
    [
      'who did it was changed',
      { Event: replace(/^(\d+\tarticle.added\t)[^\t]+/, '$1019a0000-0000-7000-8000-000000000000') },
      'its hash is not that',
    ],
    ['an event was taken out', { Event: without(10) }, 'the event that was here is gone'],
    ['an event was taken out with its link', { Event: without(10), EventLink: without(10) }, 'place 11 is empty'],
    ['the latest event was taken out', { Event: without(-1) }, 'the event that was here is gone'],
    ['an event was put in', { Event: (lines) => [...lines, (lines[0] ?? '').replace(/^\d+/, '999999')] }, 'it has no place in the chain'],
    ['two events changed places', { Event: (lines) => lines.toSpliced(3, 2, lines[4] ?? '', lines[3] ?? '') }, 'given to another'],
    ['a link was rewritten', { EventLink: replace(/\t[0-9a-f]{64}/, `\t${'0'.repeat(64)}`) }, 'its hash is not that of its content'],
    ['an article was changed', { ArticleVersion: replace('the', 'no') }, 'is not the one that was taken in'],
    ['a verdict was changed', { Verdict: replace('\tpublished\t', '\tproposed\t') }, 'the decision on verdict'],
    ['the words of a verdict were changed', { Verdict: replace(/ the /, ' no ') }, 'is not what was proposed'],
    ['a rating was changed', { RatingRevision: replace('\thigh\t', '\tlow\t') }, 'is not what was submitted'],
    ['the current rating was changed', { Rating: replace('\thigh\t', '\tlow\t') }, 'is not its latest revision'],
    ['a rating was taken out', { RatingRevision: without(0) }, 'is gone'],
    [
      'a published report was changed',
      { ReportVersion: replace('"confidence": "high"', '"confidence": "low"') },
      'is not what was published',
    ],
    [
      'a request for reply was changed',
      { ReplyRequest: replace(/\t(email|phone|letter|message|form|inPerson)\t/, '\tother\t') },
      'is not what was told of it last',
    ],
    [
      'a reply was put in',
      { ReplyRequest: (lines) => [...lines, (lines[0] ?? '').replace(/^[^\t]+/, 'another')] },
      'reply another is in no event',
    ],
    ['a request for reply was taken out', { ReplyRequest: without(0) }, 'is gone'],
    ['a published report was taken out', { ReportVersion: without(0) }, 'of report'],
    [
      'a verdict was put in',
      { Verdict: (lines) => [...lines, (lines[0] ?? '').replace(/^[^\t]+/, 'another')] },
      'verdict another is in no event',
    ],
  ])('%s', async (_, edits, what) => {
    expect((await breaksAfter(edits)).join('\n')).toContain(what);
  });

  it('another verdict was put in force', async () => {
    const [one, two] = await db.prisma.claim.findMany({ where: { approvedVerdictId: { not: null } }, take: 2 });
    const swap = replace(one?.approvedVerdictId ?? '', two?.approvedVerdictId ?? '');
    expect((await breaksAfter({ Claim: swap })).join('\n')).toContain(
      `the verdict in force on claim ${one?.id} is not the one approved last`,
    );
  });

  it('the end was cut off, which only a head noted earlier shows', async () => {
    const { head } = await verifyRecord(edited({}));
    const cut = { Event: without(-1), EventLink: without(-1), ReportVersion: () => [] };
    expect(await breaksAfter(cut)).toEqual([]);
    const expected = head ?? expect.fail('there is no head');
    expect((await verifyRecord(edited(cut), expected)).breaks).toMatchObject([
      { position: expected.position, what: expect.stringContaining('cut off') },
    ]);
    expect((await verifyRecord(edited({}), { ...expected, hash: '0'.repeat(64) })).breaks).toMatchObject([
      { what: expect.stringContaining('rewritten') },
    ]);
    expect((await verifyRecord(edited({}), expected)).breaks).toEqual([]);
  });
});
