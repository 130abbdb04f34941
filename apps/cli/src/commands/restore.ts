// touchstone restore: a newsroom out of its backup, into an empty place.
import { createReadStream } from 'node:fs';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { describeFindings } from '../describe-findings.ts';
import { readSettings } from '../settings.ts';

export const restoreCommand: Command = {
  summary: 'bring a newsroom back from its backup',
  usage: 'restore FILE [--despite-breaks]',
  details: `FILE is what touchstone backup wrote. It is checked first, then everything in it is restored, or nothing.
A backup of an older version is brought to this one.
  --despite-breaks   restore although the record in FILE is broken
The newsroom is made in TOUCHSTONE_DATA_DIR (.data when not set), which must be new, or in the database DATABASE_URL names, which must be empty.`,
  options: { 'despite-breaks': { type: 'boolean' } },
  positionals: 1,
  async run({ positionals: [file = ''], options }, terminal) {
    const settings = readSettings();
    const { checkBackupFile } = await import('../input/check-backup-file.ts');
    const findings = await checkBackupFile(file);
    terminal.tell(describeFindings(findings));
    if (findings.breaks.length > 0 && options['despite-breaks'] !== true) {
      throw new CommandError('Nothing was restored. Take an older backup, or add --despite-breaks to restore it as it is.');
    }
    const { BackupRefusal, restoreBackup } = await import('@touchstone/db');
    const { inNewsroom } = await import('../in-newsroom.ts');
    try {
      await inNewsroom({ settings, mayBeNew: true, say: terminal.tell }, (url) => restoreBackup(url, createReadStream(file)));
    } catch (error) {
      throw error instanceof BackupRefusal ? new CommandError(error.message) : error;
    }
    terminal.tell(`Restored ${file}. Everybody signs in again.`);
  },
};
