// Are posts and debate sentences led to the fact-checks of what they claim? On the development parts.
import { PrecedentIndex } from '@touchstone/matching';
import { averagePrecision, loadPolitifact, loadSnopes } from './retrieval-sets.mjs';

const SETS = [
  { name: 'posts → Snopes', load: loadSnopes, baseline: 'BM25 .793', goal: 0.88 },
  { name: 'debates → PolitiFact', load: loadPolitifact, baseline: 'SimBa .441', goal: 0.55 },
];

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

export async function measure(folder) {
  const rows = [];
  for (const { name, load, baseline, goal } of SETS) {
    const { precedents, dev } = await load(folder);
    const index = new PrecedentIndex();
    for (const { id, ...precedent } of precedents) index.put(id, precedent);
    const precisionOf = (withMeaning) =>
      mean(
        dev.map(({ text, day, vector, answers }) =>
          averagePrecision(
            index.search({ text, day, vector: withMeaning ? vector : null, most: 5 }).map(({ key }) => key),
            answers,
          ),
        ),
      );
    const [all, words] = [precisionOf(true), precisionOf(false)];
    rows.push(
      {
        what: `precedents: ${name}, MAP@5`,
        ours: `${all.toFixed(3)} of ${dev.length}`,
        baseline,
        goal: `≥ ${goal.toFixed(2)}`,
        isMet: all >= goal,
      },
      { what: `precedents: ${name}, MAP@5 by words only`, ours: words.toFixed(3), baseline },
    );
  }
  return rows;
}
