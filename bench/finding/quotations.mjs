// Are quotations found, given to the right speaker, and reports without quotation marks too? On PolNeAR's development part.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '@touchstone/language';

const FOUND = 0.8;
const MET = 0.3;
/** Pieces with no more than "said the minister" between them are one quotation. */
const LONGEST_BREAK = 120;

const VERB_OF_SAYING =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|elling|old)|according|(?:add|argu|claim|insist|announc|warn|not|report|suggest|acknowledg|conced|declar|stat|explain|believ|predict|confirm|admit|agree|maintain)(?:e|es|s|ed|d|ing)?|wr(?:ite|ites|ote|iting)|think\w*|thought|found|show\w*)\b/i;

export function measure(folder) {
  const gold = new Map();
  for (const line of linesOf(folder)) gold.set(line.doc, [...(gold.get(line.doc) ?? []), line]);
  const counts = { direct: [], speakers: [], quotations: nothing(), reports: nothing(), sayings: nothing() };
  for (const [doc, attributions] of gold) count(counts, readPair(path.join(folder, 'dev', `${doc}.txt`), attributions));
  const { direct, speakers, quotations, reports, sayings } = counts;
  return [
    share('direct content found (IoU ≥ .8)', direct, '.941 (marks alone)', 0.97),
    share(
      'speaker of a direct quotation, spans overlap',
      speakers.map(({ overlaps }) => overlaps),
      '.723 (verbs alone)',
      0.88,
    ),
    share(
      'speaker of a direct quotation, exact span',
      speakers.map(({ isExact }) => isExact),
      '.543 (verbs alone)',
      0.75,
    ),
    f1('direct and mixed, joined, overlap ≥ .3', quotations, '.837 (GenderGapTracker, its own data)', 0.86),
    f1('indirect reports, verbs of saying, overlap ≥ .3', sayings, '–', 0.7),
    f1('indirect reports, every attitude annotated, overlap ≥ .3', reports, '–', 0.7),
  ];
}

const linesOf = (folder) =>
  readFileSync(path.join(folder, 'attributions_dev.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Offsets given count code points of the raw text; those wanted count UTF-16 units of the text as read. */
function readPair(file, attributions) {
  const raw = readFileSync(file, 'utf8');
  const points = [...raw];
  const { text, quotations } = readArticle(raw);
  const at = (offset) => points.slice(0, offset).join('').replaceAll('\r\n', '\n').normalize('NFC').length;
  const place = (parts) => parts.flatMap(({ spans }) => spans.map(([start, end]) => ({ start: at(start), end: at(end) })));
  const gold = attributions.map(({ type, source, cue, content }) => ({
    type,
    source: place(source),
    cue: cue.map((each) => each.text).join(' '),
    spans: place(content),
  }));
  return { gold, quotations, joined: join(quotations, text) };
}

function join(quotations, text) {
  const joined = [];
  for (const { kind, speaker, start, end } of quotations) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.spans.at(-1).end, start) : '';
    const isPiece =
      last?.kind === 'direct' &&
      kind === 'direct' &&
      last.name === speaker?.name &&
      between.length < LONGEST_BREAK &&
      !between.includes('\n');
    if (isPiece) last.spans.push({ start, end });
    else joined.push({ kind, name: speaker?.name, spans: [{ start, end }] });
  }
  return joined;
}

function count(counts, { gold, quotations, joined }) {
  for (const { spans, source } of gold.filter(({ type }) => type === 'direct')) {
    const inside = quotations.filter((each) => each.kind !== 'indirect' && shared([each], spans) * 2 > each.end - each.start);
    counts.direct.push(overlap(inside, spans) >= FOUND);
    const [from, to] = [source[0], source.at(-1)];
    if (!from) continue;
    const named = quotations.filter((each) => shared([each], spans) > 0).flatMap(({ speaker }) => speaker?.mention ?? []);
    counts.speakers.push({
      overlaps: named.some((each) => shared([each], [{ start: from.start, end: to.end }]) > 0),
      isExact: named.some(({ start, end }) => start === from.start && end === to.end),
    });
  }
  const isReport = ({ type, kind }) => (type ?? kind) === 'indirect';
  const isQuotation = (each) => !isReport(each);
  const reports = joined.filter(isReport);
  add(counts.quotations, pair(gold.filter(isQuotation), joined.filter(isQuotation)));
  add(counts.reports, pair(gold.filter(isReport), reports));
  const sayings = gold.filter((each) => isReport(each) && VERB_OF_SAYING.test(each.cue));
  const others = gold.filter((each) => !sayings.includes(each));
  const outside = reports.filter(({ spans }) => !others.some((each) => overlap(each.spans, spans) >= MET));
  add(counts.sayings, pair(sayings, outside));
}

/** Each of ours is matched to one of theirs at most, the best overlaps first. */
function pair(theirs, ours) {
  const pairs = theirs.flatMap((a) => ours.map((b) => ({ a, b, overlap: overlap(a.spans, b.spans) })));
  const taken = new Set();
  for (const { a, b } of pairs.filter((each) => each.overlap >= MET).sort((x, y) => y.overlap - x.overlap))
    if (!taken.has(a) && !taken.has(b)) taken.add(a).add(b);
  const right = taken.size / 2;
  return { right, extra: ours.length - right, missed: theirs.length - right };
}

const shared = (list, others) =>
  list.reduce((sum, a) => sum + others.reduce((own, b) => own + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0), 0);
const length = (spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
function overlap(list, others) {
  const both = shared(list, others);
  return both / (length(list) + length(others) - both);
}

const nothing = () => ({ right: 0, extra: 0, missed: 0 });
function add(sum, counted) {
  for (const key of Object.keys(sum)) sum[key] += counted[key];
}

function share(what, list, baseline, goal) {
  const value = list.filter(Boolean).length / list.length;
  return {
    what: `quotations: ${what}`,
    ours: `${value.toFixed(3)} of ${list.length}`,
    baseline,
    goal: `≥ ${goal.toFixed(2)}`,
    isMet: value >= goal,
  };
}

function f1(what, { right, extra, missed }, baseline, goal) {
  const value = (2 * right) / (2 * right + extra + missed);
  const ours = `F1 ${value.toFixed(3)} (P ${(right / (right + extra)).toFixed(3)}, R ${(right / (right + missed)).toFixed(3)})`;
  return { what: `quotations: ${what}`, ours, baseline, goal: `≥ ${goal.toFixed(2)}`, isMet: value >= goal };
}
