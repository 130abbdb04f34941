// Why can a file not be used as a backup? A closed list, each with a sentence that says what to do.

const backupProblems = ['notABackup', 'backupNewer', 'backupCut', 'backupDamaged'] as const;

export type BackupProblem = (typeof backupProblems)[number];

/** `message` is one or two plain sentences about the file, to be put after its name. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupProblem;

  constructor(code: BackupProblem, message: string) {
    super(message);
    this.code = code;
  }
}
