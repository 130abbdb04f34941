import { describe, expect, it } from 'vitest';
import { runTouchstone } from '../testing/a-terminal.ts';

describe('touchstone segment', () => {
  it('prints one JSON object with the text and a start and end for each sentence', async () => {
    const { exitCode, stdout } = await runTouchstone(['segment', '-', '--json'], ['Dr. Holt left 🙂.\r\nShe came back. Why?\n']);
    const { text, sentences }: { text: string; sentences: { start: number; end: number }[] } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Dr. Holt left 🙂.', 'She came back.', 'Why?']);
  });

  it('prints one line for each sentence without --json', async () => {
    const { stdout } = await runTouchstone(['segment', '-'], ['One fell. Two rose.']);
    expect(stdout).toBe('0\t9\tOne fell.\n10\t19\tTwo rose.\n');
  });

  it('refuses what is no language tag', async () => {
    const { exitCode, stderr } = await runTouchstone(['segment', '-', '--language', 'x_'], ['One fell.']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('x_ is not a language tag');
  });
});
