// Are passages found again in later versions of real posts, and never silently in a wrong place?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { reanchor } from '@touchstone/anchoring';

/** From this overlap (intersection over union) on a passage counts as found. */
const FOUND = 0.5;

const linesOf = (folder, file) =>
  readFileSync(path.join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

function overlap(placement, [start, end]) {
  if (placement.start === null) return 0;
  const both = Math.max(0, Math.min(placement.end, end) - Math.max(placement.start, start));
  return both / (placement.end - placement.start + end - start - both);
}

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const percent = (share) => `${(100 * share).toFixed(2)} %`;

export function measure(folder) {
  const posts = new Map(linesOf(folder, 'posts.jsonl').map(({ doc, versions }) => [doc, versions]));
  const anchors = linesOf(folder, 'anchors.jsonl');
  const passageOf = ({ start, end, exact, prefix, suffix }) => ({ start, end, quote: exact, prefix, suffix });
  const results = anchors.map((anchor) => {
    const { text } = posts.get(anchor.doc)[anchor.to];
    const begin = performance.now();
    const placement = reanchor(text, passageOf(anchor));
    const milliseconds = performance.now() - begin;
    const isRight = anchor.new ? overlap(placement, anchor.new) >= FOUND : placement.status === 'gone';
    return { kind: anchor.status, placement, isRight, milliseconds };
  });
  const of = (...kinds) => results.filter(({ kind }) => kinds.includes(kind));
  const shareRight = (list) => list.filter(({ isRight }) => isRight).length / list.length;
  const row = (what, kinds, baseline, goal) => {
    const share = shareRight(of(...kinds));
    return {
      what: `anchoring: ${what}`,
      ours: `${percent(share)} of ${of(...kinds).length}`,
      baseline,
      goal: `≥ ${percent(goal)}`,
      isMet: share >= goal,
    };
  };
  const silent = results.filter(({ placement, isRight }) => !isRight && ['exact', 'moved'].includes(placement.status)).length;

  const long = anchors
    .slice(0, 40)
    .reduce((text, { doc, to }) => `${text}\n\n${posts.get(doc)[to].text}`, '')
    .slice(0, 70_000);
  const inLong = anchors
    .filter(({ status }) => status === 'edited')
    .slice(0, 60)
    .map((anchor) => {
      const begin = performance.now();
      reanchor(long, passageOf(anchor));
      return performance.now() - begin;
    });
  const p95 = quantile(
    results.map(({ milliseconds }) => milliseconds),
    0.95,
  );
  return [
    row('unchanged passages found', ['unchanged', 'unchanged-ambiguous'], '–', 1),
    row('moved passages and other white space found', ['moved', 'whitespace'], '–', 1),
    row('edited passages found', ['edited'], 'Hypothesis 97.5 %', 0.975),
    row('deleted passages refused', ['deleted'], 'Hypothesis 80 %', 0.93),
    {
      what: 'anchoring: wrong and called exact or moved',
      ours: `${silent} of ${results.length}`,
      baseline: 'Hypothesis about 1 %',
      goal: '0',
      isMet: silent === 0,
    },
    { what: 'anchoring: time a passage, p95, articles', ours: `${p95.toFixed(2)} ms`, goal: '≤ 1 ms', isMet: p95 <= 1 },
    {
      what: `anchoring: time a passage, p95, ${long.length} characters`,
      ours: `${quantile(inLong, 0.95).toFixed(1)} ms`,
      goal: '≤ 30 ms',
      isMet: quantile(inLong, 0.95) <= 30,
    },
  ];
}
