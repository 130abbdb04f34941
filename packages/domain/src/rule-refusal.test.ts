// Every refusal becomes a sentence that says what to do.
import { expect, it } from 'vitest';
import { REFUSAL_CASES } from './rule-refusal.cases.ts';
import { describeRefusal, type RuleCode } from './rule-refusal.ts';

const sentences = Object.entries(REFUSAL_CASES).flatMap(([code, counts]) =>
  counts.map((count) => ({ code, sentence: describeRefusal({ code: code as RuleCode, ...count }) })),
);

it('reads as written down', async () => {
  const page = sentences.map(({ code, sentence }) => `${code.padEnd(24)}${sentence}`).join('\n');
  await expect(`${page}\n`).toMatchFileSnapshot('rule-refusal.words.txt');
});

it.each(sentences)('$code: $sentence', ({ sentence }) => {
  expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
  expect(sentence).not.toMatch(/undefined|NaN|null/);
});
