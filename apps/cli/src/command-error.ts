// How does a command end when it cannot do what was asked?

/** Exit codes: 1 for bad input or a failure, 2 for a command that was written wrongly. */
export type FailureCode = 1 | 2;

/** A sentence for the person at the terminal, saying what to do, and the exit code that goes with it. */
export class CommandError extends Error {
  readonly exitCode: FailureCode;

  constructor(message: string, exitCode: FailureCode = 1) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}
