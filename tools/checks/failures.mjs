// What failed and why, read from the reports of the test runners, to be said once more at the end where nobody has to scroll for it.

const linesOfReason = 12;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the runners colour what they say, and the escape character begins a colour
const colour = /\u001b\[[0-9;]*m/g;

/** @param report vitest's JSON report, undefined when it wrote none; gives one text for each test, and each file that could not be loaded */
export function vitestFailures(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return file.status === 'failed' ? [failure(file.name, file.message)] : [];
    return failed.map((test) => failure(`${file.name} > ${test.fullName}`, test.failureMessages.join('\n')));
  });
}

/** @param report Playwright's JSON report, undefined when it wrote none; gives one text for each attempt at a story that failed */
export function storyFailures(report) {
  return (report?.suites ?? []).flatMap(storiesOf).flatMap(({ file, title, tests }) =>
    tests
      .flatMap(({ results }) => results)
      .filter(({ status }) => status !== 'passed' && status !== 'skipped')
      .map(({ status, errors }) => failure(`${file} > ${title} (${status})`, errors.map(({ message }) => message).join('\n'))),
  );
}

function storiesOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(storiesOf)];
}

function failure(name, reason = '') {
  const lines = reason.replace(colour, '').trim().split('\n').slice(0, linesOfReason);
  return [`✗ ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
