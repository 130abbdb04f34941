// Two people write one verdict from two machines: does every word arrive, or is it shown, whatever becomes of the answers?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerdictDraft, VerdictWords } from './verdict-draft.ts';
import { bringTogether, dropSaved, keepWords, sendWords, settleWords, typeWords } from './verdict-words.ts';

const start: VerdictWords = { summary: '', explanation: 'The log.\n\nThe mayor.' };
const NOTHING: VerdictDraft = { point: null, confidence: 'medium', contradictionReason: '', base: null, sent: null, ...start };

const type = (draft: VerdictDraft, saved: VerdictWords, change: Partial<VerdictWords>) =>
  typeWords(draft, bringTogether(draft, { start, saved }), change);

it('shows what the others wrote while I write nothing', () => {
  const saved = { summary: 'No.', explanation: 'All of it.' };
  expect(bringTogether(NOTHING, { start, saved })).toEqual({ mine: saved, base: saved, contested: [], isUnsent: false });
});

it('brings words I wrote for myself into those written together', () => {
  const mine = { ...NOTHING, explanation: 'The log.\n\nThe mayor.\n\nMine.' };
  const saved = { summary: 'No.', explanation: 'The log, theirs.\n\nThe mayor.' };
  const { mine: shown, contested, isUnsent } = bringTogether(mine, { start, saved });
  expect(shown).toEqual({ summary: 'No.', explanation: 'The log, theirs.\n\nThe mayor.\n\nMine.' });
  expect([contested, isUnsent]).toEqual([[], true]);
});

it('knows words of mine again that arrived although no answer did', () => {
  const ground = { start, saved: start };
  const typed = type(NOTHING, start, { summary: 'No' });
  const sent = sendWords(typed, bringTogether(typed, ground));
  const arrived = { ...start, summary: 'No' };
  const more = type(sent, start, { summary: 'No, they' });
  expect(bringTogether(more, { start, saved: arrived })).toMatchObject({ mine: { summary: 'No, they' }, contested: [], isUnsent: true });
});

it('takes nothing back that others wrote while my words were on their way', () => {
  const typed = type(NOTHING, start, { summary: 'Mine' });
  const sent = sendWords(typed, bringTogether(typed, { start, saved: start }));
  const kept = { ...start, summary: 'Mine' };
  const after = keepWords(sent, kept, start);
  const saved = { summary: 'Mine', explanation: 'The log, theirs.\n\nThe mayor.' };
  expect(bringTogether(after, { start, saved })).toMatchObject({ mine: saved, isUnsent: false });
  expect(dropSaved(sent, { start, saved: kept })).toEqual(NOTHING);
});

it('settles a place both changed as I choose, and keeps the rest', () => {
  const mine = type(NOTHING, start, { explanation: 'The log, mine.\n\nThe mayor.' });
  const ground = { start, saved: { summary: 'No.', explanation: 'The log, theirs.\n\nThe mayor.' } };
  const [place] = bringTogether(mine, ground).contested;
  if (!place) throw new Error('Nothing is contested.');
  expect(place).toEqual({ field: 'explanation', index: 0, count: 1, mine: 'The log, mine.', theirs: 'The log, theirs.' });
  const both = settleWords(mine, ground, place, 'both');
  expect(bringTogether(both, ground)).toMatchObject({
    mine: { summary: 'No.', explanation: 'The log, mine.\n\nThe log, theirs.\n\nThe mayor.' },
    contested: [],
    isUnsent: true,
  });
  expect(bringTogether(settleWords(mine, ground, place, 'theirs'), ground)).toMatchObject({ mine: ground.saved, isUnsent: false });
});

/** The server’s rule: compare and set. */
class Together {
  version = 0;
  words = start;
  write(words: VerdictWords, version: number): boolean {
    if (version !== this.version) return false;
    this.words = words;
    this.version++;
    return true;
  }
}

class Writer {
  draft = NOTHING;
  seen = { version: 0, words: start };
  private readonly together: Together;
  constructor(together: Together) {
    this.together = together;
  }
  get shown() {
    return bringTogether(this.draft, { start, saved: this.seen.words });
  }
  look() {
    this.seen = { version: this.together.version, words: this.together.words };
  }
  type(place: number, word: string) {
    const pieces = this.shown.mine.explanation.split('\n\n');
    const at = place % (pieces.length + 1);
    const explanation = [...pieces.slice(0, at), at < pieces.length ? `${pieces[at]} ${word}` : word, ...pieces.slice(at + 1)].join('\n\n');
    this.draft = typeWords(this.draft, this.shown, { explanation });
  }
  /** What is on its way; more may be typed meanwhile, and heard of others. */
  pending: { words: VerdictWords; version: number; isKept: boolean } | null = null;
  send() {
    const now = this.shown;
    if (this.pending || !now.isUnsent || now.contested.length) return;
    this.draft = sendWords(this.draft, now);
    const isKept = this.together.write(now.mine, this.seen.version);
    this.pending = { words: now.mine, version: this.seen.version + 1, isKept };
  }
  hearAnswer(isLost: boolean) {
    const answer = this.pending;
    this.pending = null;
    if (!answer || isLost) return;
    if (!answer.isKept) return this.look();
    if (answer.version > this.seen.version) this.seen = answer;
    this.draft = keepWords(this.draft, answer.words, start);
  }
  settle() {
    const [place] = this.shown.contested;
    if (place) this.draft = settleWords(this.draft, { start, saved: this.seen.words }, place, 'both');
  }
}

const turn = fc.record({
  who: fc.nat({ max: 1 }),
  does: fc.constantFrom('type', 'send', 'answer', 'answer lost', 'look', 'settle'),
  place: fc.nat({ max: 5 }),
});

describe('however two writers take turns', () => {
  it('both end with one text in which every word of either stands', () =>
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
        const together = new Together();
        const writers = [new Writer(together), new Writer(together)] as const;
        const words: string[] = [];
        for (const [index, { who, does, place }] of turns.entries()) {
          const writer = writers[who as 0 | 1];
          if (does === 'type') writer.type(place, words[words.push(`word${index}`) - 1] as string);
          else if (does === 'look') writer.look();
          else if (does === 'settle') writer.settle();
          else if (does === 'send') writer.send();
          else writer.hearAnswer(does === 'answer lost');
        }
        for (let round = 0; round < 100; round++)
          for (const writer of writers) {
            writer.hearAnswer(false);
            writer.look();
            writer.settle();
            writer.send();
          }
        const end = together.words.explanation;
        for (const writer of writers) expect(writer.shown).toMatchObject({ mine: together.words, contested: [], isUnsent: false });
        for (const word of words) expect(end).toMatch(new RegExp(`\\b${word}\\b`));
      }),
    ));
});
