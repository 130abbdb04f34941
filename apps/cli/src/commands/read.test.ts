import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTouchstone } from '../testing/a-terminal.ts';

const ARTICLE = `Mayor says debt has doubled

By Ada Brook

2 May 2025, 10:15

The city's debt has doubled since 2019, Mayor Lena Holt said on Friday.

"We spent £40 million on a bridge that nobody uses," Ms Holt said.
`;
const SAMPLE = path.resolve('../shared/samples/000_c7d11fd597b20de1.txt');

interface Span {
  start: number;
  end: number;
  quote: string;
}

describe('touchstone read', () => {
  it('prints exactly one JSON object whose offsets are into its own text', async () => {
    const { exitCode, stdout, stderr } = await runTouchstone(['read', '-', '--json'], [ARTICLE]);
    const reading: Record<string, unknown> & { text: string; quotations: Span[]; suggestions: Span[] } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(Object.keys(reading).sort()).toEqual(
      [
        ...['text', 'title', 'byline', 'publisher', 'publishedAt', 'updatedAt', 'language'],
        ...['paragraphs', 'sentences', 'quotations', 'suggestions'],
      ].sort(),
    );
    expect(reading.suggestions.length).toBeGreaterThan(0);
    for (const { start, end, quote } of [...reading.quotations, ...reading.suggestions]) expect(reading.text.slice(start, end)).toBe(quote);
  });

  it('lists title, claims and quotations for people', async () => {
    const { exitCode, stdout } = await runTouchstone(['read', '-'], [ARTICLE]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Mayor says debt has doubled\n.*Ada Brook/);
    expect(stdout).toMatch(/Suggestions\n[01]\.\d\d {2}The city/);
    expect(stdout).toMatch(/Quotations\n.*\n(?:.*\n)*.*Holt, direct: .*£40 million/);
  });

  it('lets no control character of the text reach the terminal', async () => {
    const { stdout } = await runTouchstone(['read', '-'], ['The council spent \u001b[2J4 million on \u202eit last year.\n']);
    expect(stdout).toContain('4 million');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
  });

  it.skipIf(!existsSync(SAMPLE))('reads the sample article (needs ../shared)', async () => {
    const { exitCode, stdout } = await runTouchstone(['read', SAMPLE, '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ byline: 'Kit Heren', publishedAt: '2025-03-14T13:23' });
  });
});
