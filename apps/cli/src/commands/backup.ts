// touchstone backup: the whole newsroom in one file, while it runs.
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { describeFindings } from '../describe-findings.ts';
import { writeNewFile } from '../output/write-new-file.ts';
import { readSettings } from '../settings.ts';

export const backupCommand: Command = {
  summary: 'save the whole newsroom as one file',
  usage: 'backup FILE',
  details: `FILE is made, readable by you alone, and never replaces another. It holds every row of the newsroom as it is at one moment;
people can go on working. It is read back and checked before the command ends. docs/operations.md says what is not in it.
The newsroom is the one in TOUCHSTONE_DATA_DIR (.data when not set), or the database DATABASE_URL names.`,
  options: {},
  positionals: 1,
  async run({ positionals: [file = ''] }, terminal) {
    const { BackupRefusal, takeBackup } = await import('@touchstone/db');
    const { inNewsroom } = await import('../in-newsroom.ts');
    try {
      await inNewsroom({ settings: readSettings(), say: terminal.tell }, (url) => writeNewFile(file, takeBackup(url)));
    } catch (error) {
      throw error instanceof BackupRefusal ? new CommandError(error.message) : error;
    }
    const { checkBackupFile } = await import('../input/check-backup-file.ts');
    const findings = await checkBackupFile(file);
    terminal.tell(`Wrote ${file}`);
    terminal.tell(describeFindings(findings));
    if (findings.breaks.length > 0) throw new CommandError(`${file} is complete, but the record in it is broken, as said above.`);
  },
};
