// What do readers see at a report's address, straight from the newsroom's database?
import { loadPublicReport, migrate, openDatabase } from '@touchstone/db';
import { type FrozenReport, frozenReportSchema } from '@touchstone/domain';
import { inNewsroom } from './in-newsroom.ts';
import type { Settings } from './settings.ts';

export type FoundReport = { state: 'live'; report: FrozenReport } | { state: 'retracted' } | { state: 'missing' };

async function load(url: string, slug: string): Promise<FoundReport> {
  await migrate(url);
  const database = openDatabase({ url });
  try {
    const record = await loadPublicReport(database.prisma, slug);
    if (!record) return { state: 'missing' };
    return record.retractedAt ? { state: 'retracted' } : { state: 'live', report: frozenReportSchema.parse(record.frozen) };
  } finally {
    await database.close();
  }
}

/**
 * The latest published version at `slug`.
 * @throws CommandError when the database cannot be opened
 */
export const findPublishedReport = (slug: string, settings: Settings, say: (sentence: string) => void): Promise<FoundReport> =>
  inNewsroom({ settings, say }, (url) => load(url, slug));
