// npm run bench [section …]: every figure beside a baseline measured in the same run, and whether its goal is met.
import process from 'node:process';

const SECTIONS = {
  reading: () => import('./reading.mjs'),
  api: () => import('./api.mjs'),
  desk: () => import('./desk.mjs'),
  browser: () => import('./browser.mjs'),
  finding: () => import('./finding.mjs'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. Choose from: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(2);
}

const rows = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(SECTIONS)) {
  console.error(`Measuring ${name} …`);
  const { measure } = await SECTIONS[name]();
  rows.push(...(await measure()));
}

/** A row: what was measured, our figure, the baseline's, the ratio or value the goal is about, and the goal. */
const cells = rows.map(({ what, ours, baseline = '–', result, goal = '–', isMet }) => [
  what,
  ours,
  baseline,
  result ?? '–',
  goal,
  isMet === undefined ? '–' : isMet ? 'met' : 'not met',
]);
const table = [['what', 'ours', 'baseline', 'result', 'goal', ''], ...cells];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
console.log(`\nNode ${process.version}, ${process.platform} ${process.arch}`);
for (const row of table)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
