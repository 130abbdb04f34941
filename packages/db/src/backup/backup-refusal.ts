// Why can a newsroom not be copied out of or into a database? A closed list, each with a sentence that says what to do.

const backupRefusals = [
  'databaseNotReady',
  'databaseNotEmpty',
  'backupOfNewerTouchstone',
  'backupOfOtherTouchstone',
  'rowsRefused',
] as const;

export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';
  readonly code: (typeof backupRefusals)[number];

  constructor(code: (typeof backupRefusals)[number], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
