import { describe, expect, it } from 'vitest';
import { runTouchstone } from '../testing/a-terminal.ts';

const numbers = (stdout: string) => stdout.trimEnd().split('\n').map(Number);

describe('touchstone score', () => {
  it('answers every line with one number, an empty line and a last line without an end too', async () => {
    const { exitCode, stdout } = await runTouchstone(
      ['score'],
      ['Unemployment fell to 3 percent.\n\nThank you.\r\nCrime has doubled since 2019.'],
    );
    const [worthy = 0, empty, courtesy = 1, last = 0, ...more] = numbers(stdout);
    expect(exitCode).toBe(0);
    expect(worthy).toBeGreaterThan(0.5);
    expect(empty).toBe(0);
    expect(courtesy).toBeLessThan(0.5);
    expect(last).toBeGreaterThan(0.5);
    expect(more).toEqual([]);
  });

  it('gives the same scores however the input is cut, inside a character too', async () => {
    const bytes = new TextEncoder().encode('The café paid £40 in tax.\nWe spent 3 million €.\n');
    const whole = await runTouchstone(['score'], [bytes]);
    const cut = await runTouchstone(
      ['score'],
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
    );
    expect(cut).toEqual(whole);
  });

  it('prints the scores before a bad line, then names it', async () => {
    const { exitCode, stdout, stderr } = await runTouchstone(['score'], ['Good evening.\n', Uint8Array.of(0x63, 0xe9, 0x0a)]);
    expect(exitCode).toBe(1);
    expect(numbers(stdout)).toHaveLength(1);
    expect(stderr).toContain('Line 2 of the input is not UTF-8');
  });

  it('reads meanings with --refined', async () => {
    const lines = ['Unemployment fell to 3.9 percent in March.\n\nThank you very much.\n'];
    const [worthy = 0, empty, courtesy = 1] = numbers((await runTouchstone(['score', '--refined'], lines)).stdout);
    const [instant] = numbers((await runTouchstone(['score'], lines)).stdout);
    expect(worthy).toBeGreaterThan(0.5);
    expect(worthy).not.toBe(instant);
    expect(empty).toBe(0);
    expect(courtesy).toBeLessThan(0.5);
  });

  it('refuses null bytes and an endless line', async () => {
    expect((await runTouchstone(['score'], ['a\0b\n'])).stderr).toContain('null bytes');
    expect((await runTouchstone(['score'], ['a'.repeat(2_000_001)])).stderr).toContain('longer than 2 MB');
  });
});
