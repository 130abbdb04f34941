// Is no word lost, however two machines of one person and a server that fails take turns?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrived, type DraftState, keepMine, NOTHING_KEPT, type ServerDraft, saved, sending, takeTheirs, typed } from './draft-state.ts';

const here = typed(NOTHING_KEPT, 'Mine');
const there: ServerDraft = { value: 'From home', version: 'v9' };

it('takes what the server has while nothing here is unsent', () => {
  expect(arrived(NOTHING_KEPT, there)).toMatchObject({ value: 'From home', base: 'v9', isSaved: true });
  expect(arrived(saved(here, 'Mine', 'v1'), there)).toMatchObject({ value: 'From home', base: 'v9' });
  expect(arrived(saved(here, 'Mine', 'v1'), null)).toMatchObject({ value: undefined, base: null, isSaved: true });
});

it('shows both when words unsent here meet others, and forgets neither before somebody chooses', () => {
  const both = arrived(here, there);
  expect(both).toMatchObject({ value: 'Mine', theirs: there, isSaved: false });
  expect(keepMine(both)).toMatchObject({ value: 'Mine', base: 'v9', theirs: null, isSaved: false });
  expect(takeTheirs(both)).toMatchObject({ value: 'From home', base: 'v9', theirs: null, isSaved: true });
});

it('knows its own words again when the answer to sending them was lost', () => {
  const more = typed(sending(here, 'v1'), 'Mine and more');
  expect(arrived(more, { value: 'Mine', version: 'v1' })).toMatchObject({
    value: 'Mine and more',
    base: 'v1',
    isSaved: false,
    theirs: null,
  });
  expect(arrived(sending(here, 'v1'), { value: 'Mine', version: 'v1' })).toMatchObject({ isSaved: true, attempts: [] });
});

it('writes anew what was sent or swept elsewhere while more was typed here', () => {
  expect(arrived(typed(saved(here, 'Mine', 'v1'), 'Mine, longer'), null)).toMatchObject({
    value: 'Mine, longer',
    base: null,
    isSaved: false,
  });
});

it('gives room to words from elsewhere when ours were just sent', () => {
  expect(arrived(typed(saved(here, 'Mine', 'v1'), undefined), there)).toMatchObject({ value: 'From home', isSaved: true });
});

it('does not mind the order of fields', () => {
  const state = typed(NOTHING_KEPT, { point: 'true', why: 'x' });
  expect(saved(state, { why: 'x', point: 'true' }, 'v1').isSaved).toBe(true);
});

/** The server's rule, as packages/db keeps it: one draft, compared by version. */
class Server {
  draft: ServerDraft | null = null;
  save(value: string, base: string | null, version: string): boolean {
    if (this.draft && this.draft.version !== base && this.draft.version !== version) return false;
    this.draft = { value, version };
    return true;
  }
}

type Turn = { machine: 0 | 1; does: 'type' | 'send' | 'send, answer lost' | 'look' | 'keep mine' | 'take theirs' };

describe('two machines of one person', () => {
  const machine = fc.constantFrom(0 as const, 1 as const);
  const does = fc.constantFrom('type', 'send', 'send, answer lost', 'look', 'keep mine', 'take theirs') as fc.Arbitrary<Turn['does']>;

  it('lose no word that nobody gave up', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ machine, does }), { maxLength: 40 }), (turns) => {
        const server = new Server();
        const machines: [DraftState, DraftState] = [NOTHING_KEPT, NOTHING_KEPT];
        /** Words that were typed and that nobody has typed over or chosen against since. */
        const alive = new Set<unknown>();
        turns.forEach((turn, number) => {
          const state = machines[turn.machine];
          let next = state;
          if (turn.does === 'type') {
            alive.delete(state.value);
            next = typed(state, `words ${number}`);
            alive.add(next.value);
          }
          if (turn.does === 'look') next = arrived(state, server.draft);
          if (turn.does === 'keep mine' && state.theirs) {
            alive.delete(state.theirs.value);
            next = keepMine(state);
          }
          if (turn.does === 'take theirs' && state.theirs) {
            alive.delete(state.value);
            next = takeTheirs(state);
          }
          if (turn.does.startsWith('send') && !state.isSaved && !state.theirs) {
            const version = `v${number}`;
            next = sending(state, version);
            const isTaken = server.save(state.value as string, state.base, version);
            if (turn.does === 'send') next = isTaken ? saved(next, state.value, version) : arrived(next, server.draft);
          }
          machines[turn.machine] = next;
          const inSight = new Set([server.draft?.value, ...machines.flatMap(({ value, theirs }) => [value, theirs?.value])]);
          for (const words of alive) expect(inSight).toContain(words);
        });
      }),
      { numRuns: 2_000 },
    );
  });
});
