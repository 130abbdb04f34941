// touchstone export: a published report as a file to take away.
import { writeFile } from 'node:fs/promises';
import type { ExportFormat } from '@touchstone/domain';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import type { FoundReport } from '../find-published-report.ts';
import { readSettings, type Settings } from '../settings.ts';

type Find = (slug: string, settings: Settings, say: (sentence: string) => void) => Promise<FoundReport>;

const FORMATS = {
  html: true,
  markdown: true,
  json: true,
  csv: true,
  claimreview: true,
} as const satisfies Record<ExportFormat, true>;

const isFormat = (value: unknown): value is ExportFormat => typeof value === 'string' && Object.hasOwn(FORMATS, value);

/** The slug in `REPORT`, which may be the whole address of the report's page. */
function slugOf(report: string): string {
  const path = URL.canParse(report) ? new URL(report).pathname : report;
  const [, slug = report] = /(?:^|\/)r\/([^/]+)/.exec(path) ?? [];
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

async function save(file: string, body: string): Promise<void> {
  try {
    await writeFile(file, body);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const advice = code === 'ENOENT' ? 'its folder is not there' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new CommandError(`${file} cannot be written: ${advice}. Name another file with --out.`);
  }
}

// The database and the page templates are slow to load and not needed by the other commands.
const findInNewsroom: Find = async (...request) => (await import('../find-published-report.ts')).findPublishedReport(...request);

/** The command, with the way to a report open to tests. */
export function exportCommandWith(find: Find): Command {
  return {
    summary: 'save a published report as a file',
    usage: 'export REPORT --format html|markdown|json|csv|claimreview --out FILE',
    details: `REPORT is the last part of the address of a published report (/r/REPORT), or that whole address.
  --format   ${Object.keys(FORMATS).join(', ')}
  --out      the file to write, replaced when it is there; - writes to stdout
The newsroom is the one in TOUCHSTONE_DATA_DIR (.data when not set), or the database DATABASE_URL names; links lead to PUBLIC_URL.`,
    options: { format: { type: 'string' }, out: { type: 'string' } },
    positionals: 1,
    async run({ positionals: [wanted = ''], options: { format, out } }, terminal) {
      if (!isFormat(format)) throw new CommandError(`Choose a format: --format ${Object.keys(FORMATS).join('|')}`, 2);
      if (typeof out !== 'string' || out === '') throw new CommandError('Name the file to write: --out FILE', 2);
      const settings = readSettings();
      const slug = slugOf(wanted);
      const found = await find(slug, settings, terminal.tell);
      if (found.state === 'missing')
        throw new CommandError(`No report is published at ${slug}. Take the last part of its address, /r/REPORT.`);
      if (found.state === 'retracted') throw new CommandError(`The report ${slug} was retracted, so it is not given out any more.`);
      const { exportReport } = await import('@touchstone/exports');
      const { body } = exportReport(format, found.report, { baseUrl: settings.baseUrl });
      if (out === '-') return terminal.print(body);
      await save(out, body);
      terminal.tell(`Wrote ${out}`);
    },
  };
}

export const exportCommand = exportCommandWith(findInNewsroom);
