// Ours beside the search engines a newsroom would otherwise take: the same records, the same questions, the same run.
import { performance } from 'node:perf_hooks';
import { PrecedentIndex } from '@touchstone/matching';
import { quantile } from './quantile.mjs';
import { recombined } from './recombined-precedents.mjs';
import { averagePrecision, loadPolitifact, loadSnopes } from './retrieval-sets.mjs';
import { ENGINES } from './search-engines.mjs';

const LARGE = 30_000;
const QUESTIONS = 50;
const MOST = 10;

/** What it finds for each question, and how long it takes: the better of two rounds. */
async function ask(search, questions) {
  const answers = [];
  for (const question of questions) {
    const round = async () => {
      const begin = performance.now();
      const keys = await search(question);
      return { keys, milliseconds: performance.now() - begin };
    };
    const [first, second] = [await round(), await round()];
    answers.push({ keys: first.keys, milliseconds: Math.min(first.milliseconds, second.milliseconds) });
  }
  return answers;
}

function askOurs(precedents, questions, withMeaning) {
  const index = new PrecedentIndex();
  for (const { id, ...precedent } of precedents) index.put(id, precedent);
  const search = ({ text, day, vector }) =>
    index.search({ text, day, vector: withMeaning ? vector : null, most: MOST }).map(({ key }) => key);
  return ask(search, questions);
}

async function askEngine(open, precedents, questions) {
  const records = precedents.map(({ id, claim, title }) => ({ id, claim, title: title ?? '' }));
  const { search, close } = await open(records);
  const answers = await ask(({ text }) => search(text), questions);
  await close?.();
  return answers;
}

const average = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const precisionOf = (answers, questions) => average(answers.map(({ keys }, at) => averagePrecision(keys, questions[at].answers)));

function timesOf(answers) {
  const times = answers.map(({ milliseconds }) => milliseconds);
  return { median: quantile(times, 0.5), words: `${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)} ms` };
}

/** A row for each engine, and one for ours without meanings. */
async function beside(what, precedents, questions, isJudged) {
  const ours = await askOurs(precedents, questions, true);
  const told = (answers) => [...(isJudged ? [precisionOf(answers, questions).toFixed(3)] : []), timesOf(answers).words].join(', ');
  const rows = [];
  const others = { 'ours by words only': () => askOurs(precedents, questions, false) };
  for (const [name, open] of Object.entries(ENGINES)) others[name] = () => askEngine(open, precedents, questions);
  for (const [name, askOther] of Object.entries(others)) {
    const theirs = await askOther();
    const isMet = isJudged && name in ENGINES ? precisionOf(ours, questions) > precisionOf(theirs, questions) : undefined;
    rows.push({
      what,
      ours: told(ours),
      baseline: `${name} ${told(theirs)}`,
      result: `${(timesOf(ours).median / timesOf(theirs).median).toFixed(1)} × its time`,
      ...(isMet !== undefined && { goal: 'finds more', isMet }),
    });
  }
  return rows;
}

export async function measure(folder) {
  const [snopes, politifact] = [await loadSnopes(folder), await loadPolitifact(folder)];
  const many = [...recombined([...snopes.precedents, ...politifact.precedents], LARGE)];
  const judged = 'MAP@5, median / p95';
  return [
    ...(await beside(`precedents: posts → Snopes, ${judged}`, snopes.precedents, snopes.dev, true)),
    ...(await beside(`precedents: debates → PolitiFact, ${judged}`, politifact.precedents, politifact.dev, true)),
    ...(await beside(`precedents: one question to ${LARGE}, median / p95`, many, snopes.dev.slice(0, QUESTIONS), false)),
  ];
}
