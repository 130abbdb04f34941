// What is a command of the command line, and what world does it run in?
import type { ParseArgsConfig } from 'node:util';

/** The streams a command works with; tests hand in their own. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to stdout; resolves when the reader has room for more. */
  print(text: string): Promise<void>;
  /** Writes a line to stderr, for people. */
  tell(message: string): void;
}

export interface Parameters {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  readonly summary: string;
  /** What stands after `touchstone`, e.g. `read FILE [--json]`. */
  readonly usage: string;
  /** Further help, below the usage. */
  readonly details: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many positionals there must be. */
  readonly positionals: number;
  /** True when the last positional may be left out. */
  readonly isLastOptional?: boolean;
  run(parameters: Parameters, terminal: Terminal): Promise<void>;
}
