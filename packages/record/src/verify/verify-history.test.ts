import { describe, expect, it } from 'vitest';
import { eventHash, FIRST_PREVIOUS_HASH } from '../event-hash.ts';
import { HISTORY_FORMAT, verifyHistory } from './verify-history.ts';

/** Six events as the database would have linked them, the first one from before there were salts. */
function chain() {
  let previousHash = FIRST_PREVIOUS_HASH;
  return [1, 2, 3, 4, 5, 6].map((position) => {
    const salt = position === 1 ? null : `salt-${position}`;
    const content = { type: 'claim.reopened', actorId: 'm1', articleId: null, claimId: 'c1', reportId: null };
    const event = { position, previousHash, salt, ...content, payload: { reason: `No. ${position}` }, at: '2025-03-14T13:23:05.120Z' };
    const hash = eventHash(event);
    previousHash = hash;
    return { ...event, hash };
  });
}

type Exported = ReturnType<typeof chain>;
const fileOf = (events: unknown) => JSON.stringify({ format: HISTORY_FORMAT, desk: 'Desk', events });
const breaksIn = (events: Exported) => verifyHistory(fileOf(events))?.breaks;

it('says how much of the record a part is, and which places are not in it', () => {
  const events = chain();
  expect(verifyHistory(fileOf(events))).toEqual({ events: 6, linked: 6, gaps: [], span: [1, 6], breaks: [] });
  const part = [events[5], events[1], events[2]];
  expect(verifyHistory(fileOf(part))).toEqual({ events: 3, linked: 1, gaps: [[4, 5]], span: [2, 6], breaks: [] });
  expect(verifyHistory(fileOf([]))).toEqual({ events: 0, linked: 0, gaps: [], span: null, breaks: [] });
});

describe('names the place where', () => {
  it.each([
    ['its words', { payload: { reason: 'Yes.' } }],
    ['who did it', { actorId: 'm2' }],
    ['its time', { at: '2025-03-15T13:23:05.120Z' }],
    ['its salt', { salt: 'other' }],
    ['what is before it', { previousHash: 'f'.repeat(64) }],
  ])('%s was changed', (_what, change) => {
    const events = chain().map((event) => (event.position === 3 ? { ...event, ...change } : event));
    expect(breaksIn(events as Exported)).toMatchObject([{ position: '3' }]);
  });

  it('an event was put in anew, hash and all', () => {
    const events = chain().map((event) => {
      if (event.position !== 3) return event;
      const { hash: _hash, ...content } = { ...event, payload: { reason: 'Yes.' } };
      return { ...content, hash: eventHash(content) };
    });
    expect(breaksIn(events)).toEqual([{ position: '4', what: expect.stringContaining('does not follow') }]);
  });

  it('an event stands twice', () => {
    const events = chain();
    expect(breaksIn([...events, events[1]] as Exported)).toMatchObject([{ position: '2' }]);
  });
});

it('is bound to a head noted earlier where that event is in the part', () => {
  const events = chain();
  const withHead = (position: string, hash: string | undefined) =>
    verifyHistory(fileOf(events.slice(1, 4)), { position, hash: hash ?? '' })?.breaks.map(({ what }) => what);
  expect(withHead('3', events[2]?.hash)).toEqual([]);
  expect(withHead('3', events[1]?.hash)).toEqual([expect.stringContaining('not the one expected')]);
  expect(withHead('6', events[5]?.hash)).toEqual([expect.stringContaining('not in this part')]);
});

it.each(['', '{}', '[]', '{"format":"touchstone.history/1"}', 'Minutes of the council'])('is not deceived by %j', (text) => {
  expect(verifyHistory(text)).toBeNull();
});
