// In which order do the steps of npm test run, and what is said at the end?
import { prepare } from '../build/prepare.mjs';
import { SentenceError } from '../build/sentence-error.mjs';
import { steps } from './steps.mjs';

/** Lanes of one stage run side by side, each on one of two cores; stages run one after the other. */
const stages = [
  [
    ['types', 'schema'],
    ['lint', 'boundaries', 'unused'],
  ],
  [['unit']],
  [['database']],
  [['web']],
  [['browser']],
];

/** these use what `types` compiles */
const needCompiled = ['schema', 'database'];

export const stepNames = stages.flat(2);

/** Runs the named steps, all of them even when one fails; the last line counts, and the exit code is 1 when anything failed. */
export async function runSteps(names) {
  const unknown = names.filter((name) => !stepNames.includes(name));
  if (unknown.length > 0) throw new SentenceError(`There is no step ${unknown.join(', ')}. The steps are: ${stepNames.join(', ')}.`);
  const wanted = new Set(names);
  if (needCompiled.some((name) => wanted.has(name))) wanted.add('types');
  await prepare(['install', 'generate']);
  const outcomes = [];
  for (const lanes of stages) {
    await Promise.all(
      lanes.map(async (lane) => {
        for (const name of lane) if (wanted.has(name)) outcomes.push(await runStep(name));
      }),
    );
  }
  report(outcomes);
}

async function runStep(name) {
  const begin = performance.now();
  const outcome = await steps[name]();
  const result = { name, seconds: (performance.now() - begin) / 1000, skipped: 0, failures: [], ...outcome };
  if (result.failed > 0 && result.output) console.log(`\n${result.output.trim()}\n`);
  console.log(line(result));
  return result;
}

function line({ name, passed, failed, skipped, seconds }) {
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(', ');
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(11)} ${seconds.toFixed(1).padStart(6)} s   ${counts}`;
}

function report(outcomes) {
  for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(`\n${failure}`);
  console.log(`\n${outcomes.map(line).join('\n')}`);
  const sum = (count) => outcomes.reduce((total, outcome) => total + outcome[count], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
}
