import { expect, it } from 'vitest';
import { countStories, countVitest } from './counts.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };
const stories = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } };

it('counts what the runner counted', () => {
  expect(countVitest(vitest, 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  expect(countStories(stories, 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
});

it('counts a test file that could not be loaded as a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countVitest({ ...vitest, testResults }, 1).failed).toBe(1);
});

it('counts a story that passed only when repeated as a failure', () => {
  expect(countStories({ stats: { ...stories.stats, flaky: 1 } }, 0).failed).toBe(1);
});

it.each([
  ['vitest', countVitest, vitest],
  ['Playwright', countStories, stories],
])('counts a run of %s that failed without naming a test, or wrote no report, as a failure', (_, count, report) => {
  expect(count(report, 1).failed).toBe(1);
  expect(count(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
