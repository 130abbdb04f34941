import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePassage, type Passage } from '../passage.ts';
import { reanchor } from './reanchor.ts';

const OPENING = 'The council met on Monday evening in the old harbour office. Few people came.';
const QUOTE = 'The harbour lost forty jobs in the last two years, the mayor told the council.';
const CLOSING = 'Nobody asked him how he had counted. The budget was passed without a vote against it.';
const OLD = `${OPENING}\n\n${QUOTE} ${CLOSING}`;

const passageOf = (text: string, quote: string): Passage => makePassage(text, text.indexOf(quote), text.indexOf(quote) + quote.length);
const find = (text: string, passage = passageOf(OLD, QUOTE)) => {
  const { start, end, ...found } = reanchor(text, passage);
  return { ...found, words: start === null || end === null ? null : text.slice(start, end) };
};

describe('the same words', () => {
  it('are found where more was written before them', () => {
    expect(find(`A new beginning.\n\n${OLD}`)).toEqual({ status: 'exact', confidence: 1, words: QUOTE });
  });

  it('are found among other white space', () => {
    const words = QUOTE.replace('jobs in', 'jobs\n\nin');
    expect(find(OLD.replace(QUOTE, words))).toMatchObject({ status: 'exact', words });
  });

  it('are found elsewhere, and said to have moved', () => {
    expect(find(`${OPENING} ${CLOSING}\n\nAt the end of the meeting there was a surprise. ${QUOTE}`)).toMatchObject({
      status: 'moved',
      words: QUOTE,
    });
  });

  it('are for a person to look at when words were put in right beside them', () => {
    const added = `${QUOTE} He was joking.`;
    expect(find(OLD.replace(QUOTE, added))).toMatchObject({ status: 'altered', words: QUOTE });
  });
});

describe('words that stand there more than once', () => {
  const LINE = 'He did not answer.';
  const twice = `Asked about the jobs, the mayor smiled. ${LINE} Asked about the boats, his deputy looked away. ${LINE} Then both left.`;

  it('are told apart by what stands beside them', () => {
    const second = makePassage(twice, twice.lastIndexOf(LINE), twice.lastIndexOf(LINE) + LINE.length);
    const later = `An hour passed. ${twice}`;
    expect(reanchor(later, second)).toEqual({
      status: 'exact',
      start: later.lastIndexOf(LINE),
      end: later.lastIndexOf(LINE) + LINE.length,
      confidence: 1,
    });
  });

  it('are for a person to tell apart when nothing does', () => {
    expect(reanchor(`${LINE} ${LINE}`, { start: 0, end: LINE.length, quote: LINE, prefix: 'a ', suffix: ' b' })).toMatchObject({
      status: 'altered',
      confidence: 0.5,
    });
  });

  it('are not taken for a short quote whose own place is gone', () => {
    expect(find('Everything else was said. No. And nothing more.', passageOf('Did he resign? No. He laughed.', 'No.'))).toMatchObject({
      status: 'altered',
    });
  });
});

describe('words that were changed', () => {
  it.each([
    ['a number', QUOTE.replace('forty', '38')],
    ['capitals and marks', QUOTE.toUpperCase().replace(',', ' –')],
    ['the order of the sentence', 'The mayor told the council that the harbour lost forty jobs in the last two years.'],
    ['the beginning', QUOTE.replace('The harbour lost', 'Our proud town has lost')],
    ['the end', QUOTE.replace('the mayor told the council', 'said Mr Holt')],
  ])('are found: %s', (_, words) => {
    const found = find(`News.\n\n${OLD.replace(QUOTE, words)}`);
    expect(found.status).toBe('altered');
    expect(found.confidence).toBeGreaterThan(0.4);
    expect(found.words).toBe(words);
  });

  it('are found from the start to the end of their sentence', () => {
    const later =
      'In a letter that nobody had asked for he wrote that the harbour lost forty jobs in the last two years, the mayor told the council.';
    expect(find(OLD.replace(QUOTE, later))).toMatchObject({ status: 'altered', words: later });
    const part = passageOf(OLD, QUOTE.slice(QUOTE.indexOf('lost')));
    expect(find(OLD.replace('forty', '38'), part)).toMatchObject({ status: 'altered', words: part.quote.replace('forty', '38') });
    const words = 'The harbour lost forty jobs in the last two years, as far as anybody can tell from the books.';
    expect(find(OLD.replace(QUOTE, words))).toMatchObject({ status: 'altered', words });
    expect(find(`${OPENING}\n\nThe harbour lost forty jobs in the last two years\n\n${CLOSING}`)).toMatchObject({
      status: 'altered',
      words: 'The harbour lost forty jobs in the last two years',
    });
  });

  it('are no sentence of their own after an abbreviation', () => {
    const [early, late] = [
      'Some of it (e.g. forty jobs a year) is gone for good.',
      'Some of it (e.g., forty of the jobs a year) is gone for good.',
    ];
    const part = passageOf(early, 'forty jobs a year) is gone for good.');
    expect(find(late, part)).toMatchObject({ status: 'altered', words: 'forty of the jobs a year) is gone for good.' });
  });

  it('are found in their place when half of them are left, and elsewhere only when nearly all are', () => {
    const half = 'The harbour lost forty jobs in a year, the mayor said.';
    expect(find(OLD.replace(QUOTE, half))).toMatchObject({ status: 'altered', words: half });
    expect(find(`A letter from our readers. ${half} We could not check that.`).status).toBe('gone');
    const most = QUOTE.replace('forty', '40');
    expect(find(`A letter from our readers. ${most} We could not check that.`)).toMatchObject({ status: 'altered', words: most });
  });

  it('are found where they were all of the text', () => {
    const words = QUOTE.replace('forty jobs', 'a ferry');
    expect(find(words, passageOf(QUOTE, QUOTE))).toMatchObject({ status: 'altered', words });
  });

  it.each([
    [
      'Ukrainian',
      'За два роки гавань втратила сорок робочих місць, сказав мер.',
      'За два роки гавань утратила сорок робочих місць, заявив мер.',
    ],
    ['Arabic', 'فقد الميناء أربعين وظيفة في العامين الماضيين، قال العمدة.', 'فقد الميناء ثمانين وظيفة في العامين الماضيين، قال العمدة.'],
    ['Chinese', '市长说港口在过去两年里失去了四十个工作岗位。', '市长表示港口在过去两年里失去了三十八个工作岗位。'],
  ])('are found in %s', (_, before, after) => {
    const passage = passageOf(`${OPENING} ${before} ${CLOSING}`, before);
    expect(find(`${OPENING} ${after} ${CLOSING}`, passage)).toMatchObject({ status: 'altered', words: after });
  });
});

describe('words that were taken out', () => {
  it.each([
    ['with nothing in their place', `${OPENING}\n\n${CLOSING}`],
    ['with another sentence in their place', `${OPENING}\n\nThe fishing fleet will be sold next spring. ${CLOSING}`],
    ['with a like sentence elsewhere', `${OPENING} ${CLOSING}\n\nIn the last two years the harbour won forty jobs, its master said.`],
    ['with all of the text', ''],
  ])('are gone, %s', (_, text) => {
    expect(reanchor(text, passageOf(OLD, QUOTE))).toMatchObject({ status: 'gone', start: null, end: null });
  });
});

it('never calls other words the same, whatever the texts', () => {
  const words = array(constantFrom('harbour', 'jobs', 'mayor', 'the', 'of', '40', '—', '…', 'é', '😀', ' ', '\n'), { maxLength: 30 });
  const some = words.map((list) => list.join(' '));
  assert(
    property(tuple(some, some, some, string()), ([before, quote, after, other]) => {
      const text = `${before} x${quote} ${after}`;
      const passage = makePassage(text, before.length + 1, before.length + 2 + quote.length);
      for (const later of [text, `${other}${text}`, `${before}${after}`, `${after} ${quote} ${before}`, other]) {
        const { status, start, end, confidence } = reanchor(later, passage);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        if (start === null || end === null) expect(status).toBe('gone');
        else if (status !== 'altered') expect(later.slice(start, end).replace(/\s+/gu, '')).toBe(passage.quote.replace(/\s+/gu, ''));
      }
    }),
    { seed: 2026 },
  );
});
