import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTouchstone } from '../testing/a-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

function aFile(name: string, content: string): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}
const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

const table = () =>
  aFile('claims.tsv', '\tvclaim\ttitle\n7\tRents in Harwick rose by 40 percent.\tRents rise\n9\t"Mara said ""the ferry sank"""\tFerry\n');
const records = () =>
  aFile(
    'claims.jsonl',
    `${[
      {
        vclaim_id: 'a',
        vclaim: 'Unemployment fell to its lowest point.',
        speaker: 'Mara Oduya',
        date: 'stated on March 3, 2020 in a debate:',
      },
      {
        vclaim_id: 'b',
        vclaim: 'Unemployment fell to its lowest point.',
        speaker: 'Ivo Brandt',
        date: 'stated on March 9, 2014 in an interview:',
      },
    ]
      .map((record) => JSON.stringify(record))
      .join('\n')}\n`,
  );

describe('touchstone precedents', () => {
  it('prints query, rank, fact-check and score, best first', async () => {
    const queries = aFile('queries.tsv', '\ttext\n1\tHarwick rents: up 40 percent\n2\tThey say the ferry sank\n');
    const { exitCode, stdout } = await runTouchstone(['precedents', '--corpus', table(), '--queries', queries, '--words-only']);
    expect(exitCode).toBe(0);
    expect(linesOf(stdout)).toEqual([
      ['1', '1', '7', expect.stringMatching(/^0\.\d{6}$/)],
      ['2', '1', '9', expect.stringMatching(/^0\.\d{6}$/)],
    ]);
  });

  it('puts first what was said on the day in the query’s id, with meanings too', async () => {
    const queries = aFile('debate.tsv', '20200303_debate_0001\tWe have the lowest unemployment\n');
    const { stdout } = await runTouchstone(['precedents', '--corpus', records(), '--queries', queries, '--top', '1']);
    expect(linesOf(stdout).map(([, , key]) => key)).toEqual(['a']);
  });

  it.each([
    [['--corpus', 'x.tsv'], 2, 'Name both files'],
    [['--corpus', 'x.tsv', '--queries', 'y.tsv', '--top', '0'], 2, '--top is a whole number'],
    [['--corpus', 'x.tsv', '--queries', 'y.tsv'], 1, 'x.tsv is not there.'],
  ])('%j is told with what to do', async (words, code, message) => {
    const { exitCode, stderr } = await runTouchstone(['precedents', ...words]);
    expect(exitCode).toBe(code);
    expect(stderr).toContain(message);
  });

  it('names a line that is no fact-check', async () => {
    const corpus = aFile('bad.jsonl', '{"vclaim_id":"a","vclaim":"One."}\n{"vclaim_id":7}\n');
    const { exitCode, stderr } = await runTouchstone(['precedents', '--corpus', corpus, '--queries', table()]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Line 2 of');
  });
});
