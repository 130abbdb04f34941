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
    f1('indirect reports with a verb of saying, overlap ≥ .3', sayings, '–', 0.7),
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
  const gold = attributions.map(({ type, source, cue, content }) => {
    const spans = place(content);
    return {
      type: type === 'indirect' ? typeByTicks(spans.map(({ start, end }) => text.slice(start, end))) : type,
      source: place(source),
      cue: cue.map((each) => each.text).join(' '),
      spans,
    };
  });
  return { gold, quotations, joined: join(quotations, text) };
}

/** Texts of one paper write quotation marks as two ticks, which the annotations did not take for marks. */
function typeByTicks(parts) {
  if (!parts.some((part) => part.includes("''"))) return 'indirect';
  const isWhole = parts.every((part) => part.startsWith("''") && !part.slice(2, -2).includes("''"));
  return isWhole && parts.at(-1).endsWith("'") ? 'direct' : 'mixed';
}

/** One for each thing said: pieces with "said the minister" between them, and clauses with the words quoted in them. */
function join(quotations, text) {
  const joined = quotations.filter(({ kind }) => kind === 'indirect').map((each) => ({ ...each, spans: [each] }));
  let last = null;
  for (const each of quotations.filter(({ kind }) => kind !== 'indirect')) {
    const reached = last ? Math.max(...last.spans.map(({ end }) => end)) : -1;
    if (last && each.start < reached) {
      if (each.end > reached) last.spans.push({ start: reached, end: each.end });
    } else if (last && isPieceOf(last, each, text.slice(reached, each.start))) {
      last.spans.push(each);
    } else {
      last = { ...each, spans: [each] };
      joined.push(last);
    }
  }
  return joined;
}

const isPieceOf = (last, { kind, speaker }, between) =>
  last.speaker?.name === speaker?.name &&
  between.length < LONGEST_BREAK &&
  !between.includes('\n') &&
  ((last.kind === 'direct' && kind === 'direct') || !/[.!?]/.test(between));

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
  const found = pair(sayings, reports);
  const extra = reports.filter((ours) => !gold.some((theirs) => overlap(theirs.spans, ours.spans) >= MET)).length;
  add(counts.sayings, { ...found, extra });
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
