// Each step of npm test: what it runs and how many passed and failed.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { prepare } from '../build/prepare.mjs';
import { SentenceError } from '../build/sentence-error.mjs';
import { cache, capture, show } from '../build/workspace.mjs';
import { countStories, countVitest } from './counts.mjs';
import { storyFailures, vitestFailures } from './failures.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped?: number, output?: string, failures?: string[] }} Outcome
 * `output` is what to show when something failed and it was not shown already; `failures` is said again before the counts.
 */

const check = async (command, parameters, isRight = () => true) => {
  const { code, output } = await capture(command, parameters);
  return code === 0 && isRight(output) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
};

/** dependency-cruiser is content when it finds no module at all, which means that it could not read them */
const hasModules = (output) => /\([1-9]\d* modules/.test(output);

async function vitest(project) {
  const file = freshReport(project);
  const code = await show('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file);
  return { ...countVitest(report, code), failures: vitestFailures(report) };
}

async function stories() {
  try {
    await prepare(['compile', 'bundle']);
  } catch (error) {
    if (!(error instanceof SentenceError)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  }
  const file = freshReport('browser');
  const parameters = [
    'test',
    '--config',
    'apps/web/playwright.config.ts',
    '--project',
    'stories',
    '--pass-with-no-tests',
    '--reporter=list,json',
  ];
  const code = await show('apps/web/node_modules/.bin/playwright', parameters, { extra: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
  const report = readReport(file);
  return { ...countStories(report, code), failures: storyFailures(report) };
}

/** @type {Record<string, () => Promise<Outcome>>} */
export const steps = {
  types: () => check('tsc', ['-b']),
  lint: () => check('biome', ['check', '--colors=off', '--error-on-warnings']),
  boundaries: () => check('depcruise', ['apps', 'packages', '--config', '.dependency-cruiser.cjs'], hasModules),
  unused: () => check('knip', []),
  schema: () => check(process.execPath, ['tools/checks/schema-drift.mjs']),
  unit: () => vitest('unit'),
  database: () => vitest('database'),
  web: () => vitest('web'),
  browser: stories,
};

function freshReport(name) {
  const file = path.join(cache, 'test', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
