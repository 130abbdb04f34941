import { describe, expect, it } from 'vitest';
import { runTouchstone } from './testing/a-terminal.ts';

describe('touchstone', () => {
  it.each([
    [[], 'Say what to do.'],
    [['fly'], 'There is no command fly.'],
    [['read'], 'read takes exactly one FILE.'],
    [['read', 'a.txt', 'b.txt'], 'read takes exactly one FILE.'],
    [['read', 'a.txt', '--jsn'], '--jsn'],
    [['export'], 'export takes exactly one REPORT.'],
    [['verify', 'a', 'b'], 'verify takes at most one FILE.'],
    [['score', 'a.txt'], 'score takes no file.'],
  ])('%j is wrong usage: told on stderr with the usage, exit code 2', async (words, message) => {
    const { exitCode, stdout, stderr } = await runTouchstone(words);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run -s touchstone --');
  });

  it.each([[['--help']], [['help']], [['read', '--help']], [['score', '-h']], [['segment', 'x', '--help']]])(
    '%j prints help',
    async (words) => {
      const { exitCode, stdout, stderr } = await runTouchstone(words);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^Usage: npm run -s touchstone -- /);
      expect(stderr).toBe('');
    },
  );
});
