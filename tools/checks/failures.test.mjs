import { expect, it } from 'vitest';
import { storyFailures, vitestFailures } from './failures.mjs';

it('names each test that failed with its reason, in plain characters', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds', failureMessages: [] },
    { status: 'failed', fullName: 'subtracts', failureMessages: ['\u001b[31mexpected 1\u001b[39m\n  to be 2'] },
  ];
  expect(vitestFailures({ testResults: [{ name: 'sums.test.ts', status: 'failed', assertionResults }] })).toEqual([
    '✗ sums.test.ts > subtracts\n    expected 1\n      to be 2',
  ]);
});

it('names a file that could not be loaded', () => {
  const testResults = [{ name: 'sums.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] }];
  expect(vitestFailures({ testResults })).toEqual(['✗ sums.test.ts\n    Cannot find module']);
});

it('names each attempt at a story that failed, however deep the story is', () => {
  const tests = [
    {
      results: [
        { status: 'timedOut', errors: [{ message: 'waited for a button' }] },
        { status: 'passed', errors: [] },
      ],
    },
  ];
  const suites = [{ specs: [], suites: [{ specs: [{ file: 'a.story.ts', title: 'goes on', tests }] }] }];
  expect(storyFailures({ suites })).toEqual(['✗ a.story.ts > goes on (timedOut)\n    waited for a button']);
});

it('has nothing to name when no report was written', () => {
  expect([...vitestFailures(undefined), ...storyFailures(undefined)]).toEqual([]);
});
