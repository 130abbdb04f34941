// How fast an article is read, beside splitting it into sentences with nothing but the platform.
import { performance } from 'node:perf_hooks';
import { readArticle } from '@touchstone/language';
import { longArticle } from './long-article.mjs';

const ROUNDS = 7;

function best(work) {
  work();
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

const perSecond = (count, milliseconds) => Math.round((count / milliseconds) * 1000);

export async function measure() {
  const rows = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const length of [50, 2000]) {
    const text = longArticle(length);
    const { sentences } = readArticle(text);
    const ours = best(() => readArticle(text));
    const plain = best(() => [...segmenter.segment(text)].length);
    rows.push({
      what: `reading ${sentences.length} sentences (claims, speakers, scores)`,
      ours: `${ours.toFixed(1)} ms, ${perSecond(sentences.length, ours)} sentences/s`,
      baseline: `Intl.Segmenter alone ${plain.toFixed(1)} ms`,
      result: `${(plain / ours).toFixed(3)}×`,
      ...(length === 50 && { goal: '≤ 100 ms', isMet: ours <= 100 }),
    });
  }
  return rows;
}
