import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrozenReport } from '@touchstone/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Terminal } from '../command.ts';
import type { FoundReport } from '../find-published-report.ts';
import { runTouchstone } from '../testing/a-terminal.ts';
import { exportCommandWith } from './export.ts';

const report: FrozenReport = {
  schema: 'touchstone.report/1',
  slug: 'harbour',
  version: 1,
  title: 'What was said about the harbour',
  introduction: '',
  language: 'en',
  firstPublishedAt: '2025-05-02T09:00:00.000Z',
  publishedAt: '2025-05-02T09:00:00.000Z',
  publishedBy: 'Edda Brandt',
  desk: { name: 'Desk', about: '', funding: '', contact: '', correctionsPolicy: '' },
  article: {
    title: 'A day at the harbour',
    publisher: null,
    byline: null,
    publishedAt: null,
    updatedAt: null,
    url: null,
    version: 1,
    textSha256: 'a'.repeat(64),
  },
  scale: { name: 'Scale', points: [] },
  claims: [],
  corrections: [],
};

async function runExport(positional: string, options: Record<string, string>, found: FoundReport = { state: 'live', report }) {
  const seen = { slug: '', stdout: '', stderr: '' };
  const terminal: Terminal = {
    stdin: (async function* () {})(),
    async print(text) {
      seen.stdout += text;
    },
    tell(message) {
      seen.stderr += message;
    },
  };
  const command = exportCommandWith(async (slug) => {
    seen.slug = slug;
    return found;
  });
  await command.run({ positionals: [positional], options }, terminal);
  return seen;
}

describe('touchstone export', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'touchstone-export-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['html', 'markdown', 'json', 'csv', 'claimreview'])('writes %s to the file, the same bytes as to stdout', async (format) => {
    const file = path.join(folder, `report.${format}`);
    const saved = await runExport('harbour', { format, out: file });
    const printed = await runExport('harbour', { format, out: '-' });
    expect(saved.stdout).toBe('');
    expect(saved.stderr).toBe(`Wrote ${file}`);
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
    expect(printed.stdout.length).toBeGreaterThan(0);
  });

  it.each(['harbour', '/r/harbour', 'https://check.example.org/r/harbour?from=mail', 'http://127.0.0.1:4600/r/harbour/'])(
    'finds the report by %s',
    async (positional) => {
      expect((await runExport(positional, { format: 'json', out: '-' })).slug).toBe('harbour');
    },
  );

  it('refuses what is not published, what was retracted, and a file that cannot be written', async () => {
    const options = { format: 'json', out: '-' };
    await expect(runExport('nowhere', options, { state: 'missing' })).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/No report is published/),
    });
    await expect(runExport('harbour', options, { state: 'retracted' })).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/was retracted/),
    });
    const nowhere = path.join(folder, 'none', 'report.json');
    await expect(runExport('harbour', { format: 'json', out: nowhere })).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/folder is not there/),
    });
  });

  it.each([
    [['export', 'harbour', '--out', 'x'], 'Choose a format'],
    [['export', 'harbour', '--out', 'x', '--format', 'docx'], 'Choose a format'],
    [['export', 'harbour', '--format', 'html'], 'Name the file to write'],
  ])('%j is wrong usage', async (words, message) => {
    const { exitCode, stderr } = await runTouchstone(words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});
