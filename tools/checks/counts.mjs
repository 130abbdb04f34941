// How many passed and failed, read from the reports of the test runners. A runner that failed without naming a test counts as one failure.

/** @param report vitest's JSON report, undefined when it wrote none */
export function countVitest(report, exitCode) {
  if (!report) return withFailure({ passed: 0, failed: 0, skipped: 0 }, exitCode);
  const filesThatDidNotLoad = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + filesThatDidNotLoad;
  return withFailure({ passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests }, exitCode);
}

/** @param report Playwright's JSON report, undefined when it wrote none; a story that passed only when repeated has failed */
export function countStories(report, exitCode) {
  if (!report) return withFailure({ passed: 0, failed: 0, skipped: 0 }, exitCode);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withFailure({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

function withFailure(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
