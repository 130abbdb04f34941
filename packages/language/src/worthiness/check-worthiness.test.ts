import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_WORTH_CHECKING, WORTH_CHECKING } from './check-worthiness.cases.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { KIND_CASES } from './claim-kind.cases.ts';
import { CLAIM_KINDS } from './claim-kind.ts';

describe('checkWorthiness', () => {
  it.each(WORTH_CHECKING)('marks: %s', (sentence) => {
    expect(checkWorthiness(sentence).score).toBeGreaterThanOrEqual(0.5);
  });

  it.each(NOT_WORTH_CHECKING)('leaves: %s', (sentence) => {
    expect(checkWorthiness(sentence).score).toBeLessThan(0.5);
  });

  it.each(KIND_CASES)('%s is of the kind %s and %s', (sentence, kind, reason) => {
    const answer = checkWorthiness(sentence);
    expect(answer.kind).toBe(kind);
    expect(answer.reasons).toContain(reason);
  });

  it('ranks a prediction and an opinion below the same matter told as fact', () => {
    const fact = checkWorthiness('The bank raised its rate to 5 percent.').score;
    expect(checkWorthiness('The bank will raise its rate to 5 percent.').score).toBeLessThan(fact);
    expect(checkWorthiness('I think the bank should raise its rate to 5 percent.').score).toBeLessThan(fact);
  });

  it('does not care which marks, which names or which capitals a sentence is written with', () => {
    const plain = checkWorthiness('There would have been no war if Smith had won.');
    expect(checkWorthiness('“There would have been NO WAR if Smith had won.”')).toEqual(plain);
    expect(checkWorthiness('There would have been no war if Jones had won.')).toEqual(plain);
    expect(checkWorthiness("They didn't pay.")).toEqual(checkWorthiness('They didn’t pay.'));
  });

  it('scores nothing where there is no letter', () => {
    for (const text of ['', '   ', '…', '42', '🙂']) expect(checkWorthiness(text).score).toBe(0);
  });

  it('answers any text with a score in 0..1, a known kind and one to four different reasons, twice the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' })), (text) => {
        const answer = checkWorthiness(text);
        expect(answer.score).toBeGreaterThanOrEqual(0);
        expect(answer.score).toBeLessThanOrEqual(1);
        expect(CLAIM_KINDS).toContain(answer.kind);
        expect(answer.reasons.length).toBeGreaterThan(0);
        expect(answer.reasons.length).toBeLessThanOrEqual(4);
        expect(new Set(answer.reasons).size).toBe(answer.reasons.length);
        expect(checkWorthiness(text)).toEqual(answer);
      }),
    );
  });

  it.each(['a', ' ', '"', "'a ", 'Aa ', 'would have ', '1', 'U.S.'])(
    'reads two million characters of %j as it reads the first thousands',
    (unit) => {
      const endless = unit.repeat(2_000_000 / unit.length);
      expect(checkWorthiness(endless)).toEqual(checkWorthiness(endless.slice(0, 2000)));
    },
  );
});
