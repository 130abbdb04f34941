import { describe, expect, it } from 'vitest';
import { runTouchstone } from '../testing/a-terminal.ts';

const anchor = { start: 4, end: 38, exact: 'The harbour lost forty jobs a year', prefix: 'Yes. ', suffix: '.' };
const asked = (text: string) => `${JSON.stringify({ text, anchor })}\n`;
const answers = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('touchstone reanchor', () => {
  it('answers each line with a place and how sure it is', async () => {
    const { exitCode, stdout } = await runTouchstone(
      ['reanchor'],
      [
        asked('Well. Yes. The harbour lost forty jobs a year.'),
        asked('Yes. The harbour lost 38 jobs a year.'),
        asked('Nothing of the kind was ever said here.'),
      ],
    );
    expect(exitCode).toBe(0);
    expect(answers(stdout)).toEqual([
      { status: 'exact', start: 11, end: 45, confidence: 1 },
      { status: 'altered', start: 5, end: 36, confidence: expect.closeTo(0.85, 1) },
      { status: 'gone', start: null, end: null, confidence: expect.closeTo(0.9, 1) },
    ]);
  });

  it('names a bad line and goes on with the rest', async () => {
    const { exitCode, stdout, stderr } = await runTouchstone(
      ['reanchor'],
      ['{"text":7}\n\n', asked('Yes. The harbour lost forty jobs a year.')],
    );
    expect(exitCode).toBe(1);
    expect(answers(stdout)).toMatchObject([{ status: null }, { status: 'exact' }]);
    expect(stderr).toContain('Line 1 of the input is no JSON object with "text" and "anchor".');
    expect(stderr).toContain('1 of 3 lines could not be read.');
  });
});
