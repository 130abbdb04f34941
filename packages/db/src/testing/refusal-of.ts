// The refusal that something must end in.
import { StartUpError } from '../start-up-error.ts';

/** Waits for the StartUpError of `work`; fails the test when there is none. */
export async function refusalOf(work: () => unknown): Promise<StartUpError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof StartUpError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
