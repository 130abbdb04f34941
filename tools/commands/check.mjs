// npm run check: everything that npm test checks without running the program.
import { runSteps } from '../checks/run-steps.mjs';

const names = ['types', 'lint', 'boundaries', 'unused', 'schema'];

export async function run() {
  await runSteps(names);
}
