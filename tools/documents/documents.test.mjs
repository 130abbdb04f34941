// Do the documents still hold true of the tree and the code?
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTION_GROUPS, ACTION_IDS, actionEntry } from '../../apps/web/src/actions/action-table.ts';
import { root } from '../build/workspace.mjs';
import { stepNames } from '../checks/run-steps.mjs';
import { keyTable } from './key-table.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { brokenLinks, documents, drawnPaths, namedPaths, read } from './read-documents.mjs';

const isMissing = (file) => !existsSync(path.join(root, file));
const ignored = read('.gitignore').split('\n');
const foldersIn = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.includes(entry.name))
    .map(({ name }) => path.join(folder, name));
/** Names in the first column of the tables of a document. */
const firstColumn = (text) => [...text.matchAll(/^\| `([^`|]+)`/gm)].map((match) => match[1]);
const section = (text, heading) => text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

it.each(documents)('%s: every link leads somewhere', (file) => {
  // the pictures are made by npm run screens and may not be there yet
  const broken = brokenLinks(file).filter((target) => !target.startsWith('docs/screens/') || existsSync(path.join(root, 'docs/screens')));
  expect(broken).toEqual([]);
});

describe('docs/architecture.md', () => {
  const text = read('docs/architecture.md');
  const [before = '', drawing = '', ...rest] = text.split(/^```\n/m);
  const drawn = drawnPaths(drawing);

  it('is short', () => expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(120));

  it('names only what is there', () => {
    expect(drawn.length).toBeGreaterThan(20);
    const named = namedPaths([before, ...rest].join('\n'));
    expect(named.length).toBeGreaterThan(20);
    expect([...drawn, ...named].filter(isMissing)).toEqual([]);
  });

  it('names every room', () => {
    const rooms = [...foldersIn('.'), ...foldersIn('apps'), ...foldersIn('packages'), ...foldersIn('apps/server/src')];
    // a room that only tests know needs no line
    expect(rooms.filter((room) => !drawn.includes(`${room}/`) && !room.endsWith('/testing'))).toEqual([]);
  });
});

it.each(['README.md', 'docs/testing.md', 'docs/operations.md'])('%s names only paths that are there', (file) => {
  const built = /^(database|src)\/|^node_modules\//;
  expect(namedPaths(read(file)).filter((name) => !built.test(name) && name !== 'docs/screens' && isMissing(name))).toEqual([]);
});

it('docs/decisions are numbered without a gap, in name and heading, and say what and why', () => {
  const files = readdirSync(path.join(root, 'docs/decisions')).sort();
  for (const [index, file] of files.entries()) {
    expect(file).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}-[a-z0-9-]+\\.md$`));
    const text = read(`docs/decisions/${file}`);
    expect(text).toMatch(new RegExp(`^# ${index + 1}\\. `));
    expect(text).toContain('**Decided.**');
    expect(text).toContain('**Why.**');
  }
});

it('docs/stories.md tells every story that is played in the browser', () => {
  const played = readdirSync(path.join(root, 'apps/web/e2e')).filter((file) => file.endsWith('.story.ts'));
  const told = [...read('docs/stories.md').matchAll(/^\| ([a-z-]+) +\|/gm)].map((match) => match[1]);
  expect(told.length).toBeGreaterThan(3);
  expect(played.map((file) => path.basename(file, '.story.ts')).filter((story) => !told.includes(story))).toEqual([]);
});

it('README.md lists the settings that the server reads', () => {
  const settings = [...read('apps/server/src/env.ts').matchAll(/^ {2}([A-Z_]+): z/gm)].map((match) => match[1]);
  expect(settings.length).toBeGreaterThan(3);
  expect(firstColumn(section(read('README.md'), 'Settings'))).toEqual(settings);
});

it('docs/operations.md lists every reason for which a start is refused', () => {
  const [, list = ''] = /startUpProblems = \[([^\]]+)\]/.exec(read('packages/db/src/start-up-error.ts')) ?? [];
  const problems = [...list.matchAll(/'(\w+)'/g)].map((match) => match[1]);
  expect(problems).toContain('portTaken');
  expect(firstColumn(section(read('docs/operations.md'), 'When it does not start'))).toEqual(problems);
});

it('docs/testing.md lists the steps of npm test', () => {
  const [steps = ''] = read('docs/testing.md').split(/^## /m);
  expect(firstColumn(steps)).toEqual(stepNames);
});

it('docs/for-checkers.md lists the keys of the program', () => {
  const keys = section(read('docs/for-checkers.md'), 'Keys');
  expect(keys.slice(keys.indexOf('**')).trimEnd()).toBe(keyTable(ACTION_GROUPS, ACTION_IDS.map(actionEntry)));
});

it('THIRD_PARTY_NOTICES.md is as node tools/print-notices.mjs prints it', () => {
  expect(read('THIRD_PARTY_NOTICES.md')).toBe(thirdPartyNotices());
});
