// touchstone verify: was anything on the record changed, taken out or put in behind the application's back?
import type { ExpectedHead } from '@touchstone/record';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { describeFindings, describeHistory } from '../describe-findings.ts';
import { readSettings } from '../settings.ts';

function readHead(option: string | boolean | undefined): ExpectedHead | null {
  if (option === undefined) return null;
  const [, position, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(String(option)) ?? [];
  if (!position || !hash)
    throw new CommandError('Write the head as it is printed: --head PLACE:HASH, a number, a colon and 64 hexadecimal digits.', 2);
  return { position, hash };
}

async function verifyNewsroom(expected: ExpectedHead | null, say: (sentence: string) => void) {
  const { BackupRefusal, verifyNewsroom: verify } = await import('@touchstone/db');
  const { inNewsroom } = await import('../in-newsroom.ts');
  try {
    return await inNewsroom({ settings: readSettings(), say }, (url) => verify(url, expected));
  } catch (error) {
    throw error instanceof BackupRefusal ? new CommandError(error.message) : error;
  }
}

export const verifyCommand: Command = {
  summary: 'check that nothing on the record was changed',
  usage: 'verify [FILE] [--head PLACE:HASH]',
  details: `FILE is what touchstone backup wrote; no database is needed. Without FILE the newsroom itself is checked: the one in
TOUCHSTONE_DATA_DIR (.data when not set), or the database DATABASE_URL names. The first broken link is named, exit code 1.
FILE may also be a history that was exported as JSON: a part of the record, in which what is there is checked and gaps are named.
  --head   a head noted earlier, as a published report prints it: proves that nothing up to there was rewritten or cut off`,
  options: { head: { type: 'string' } },
  positionals: 1,
  isLastOptional: true,
  async run({ positionals: [file], options }, terminal) {
    const expected = readHead(options.head);
    const { checkHistoryFile } = await import('../input/check-history-file.ts');
    const history = file === undefined ? null : await checkHistoryFile(file, expected);
    if (history) {
      if (history.breaks.length > 0) throw new CommandError(describeHistory(history));
      return terminal.print(`${describeHistory(history)}\n`);
    }
    const { checkBackupFile } = await import('../input/check-backup-file.ts');
    const findings = file === undefined ? await verifyNewsroom(expected, terminal.tell) : await checkBackupFile(file, expected);
    if (findings.breaks.length > 0) throw new CommandError(describeFindings(findings));
    await terminal.print(`${describeFindings(findings)}\n`);
  },
};
