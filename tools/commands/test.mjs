// npm test: every check and every test, counted on the last line; npm test -- unit lint runs only the named steps.
import { runSteps, stepNames } from '../checks/run-steps.mjs';

export async function run(parameters) {
  await runSteps(parameters.length > 0 ? parameters : stepNames);
}
