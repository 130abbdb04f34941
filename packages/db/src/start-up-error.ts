// Why Touchstone cannot start: a closed list, each with a sentence that says what to do.

/** Every reason for which a start is refused. The sentence travels with the error; the code is for programs and tests. */
const startUpProblems = [
  'settingWrong',
  'portTaken',
  'dataFolderNotWritable',
  'dataFolderNewer',
  'dataFolderOlder',
  'dataFolderBusy',
  'platformNotSupported',
  'rootNotPossible',
  'embeddedServerFailed',
  'databaseUrlMalformed',
  'databaseUnreachable',
  'databasePasswordWrong',
  'databaseMissing',
  'databaseTooOld',
  'databaseNewer',
  'databaseNotAllowed',
  'migrationEdited',
  'migrationFailedEarlier',
  'migrationFailed',
] as const;

export type StartUpProblem = (typeof startUpProblems)[number];

/** Thrown while starting; `message` is one or two plain sentences for the person at the console, printed without a stack. */
export class StartUpError extends Error {
  override readonly name = 'StartUpError';
  readonly code: StartUpProblem;

  constructor(code: StartUpProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
