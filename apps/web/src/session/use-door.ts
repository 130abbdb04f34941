// A press that goes to the server: one at a time, with the sentence of what went wrong.
import { useState } from 'react';
import { describeProblem } from '../messages/problems.ts';

export interface Door {
  isBusy: boolean;
  problem: string | null;
  /** Runs it unless something goes wrong, which then stands in `problem`. */
  pass(work: () => Promise<unknown>): Promise<void>;
}

export function useDoor(): Door {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    problem,
    async pass(work) {
      setBusy(true);
      setProblem(null);
      try {
        await work();
      } catch (error) {
        setProblem(describeProblem(error));
      } finally {
        setBusy(false);
      }
    },
  };
}
