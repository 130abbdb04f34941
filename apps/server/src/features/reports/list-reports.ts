// The desk's reports, latest change first.
import { listReports as listRows } from '@touchstone/db';
import type { ReportState } from '@touchstone/domain';
import type { Caller } from '../../trpc/context.ts';

export async function listReports({ db }: Caller) {
  const rows = await listRows(db.prisma);
  return rows.map(({ id, title, slug, state, article, versions: [latest], _count, updatedAt }) => ({
    id,
    title,
    slug,
    state: state as ReportState,
    article,
    entries: _count.entries,
    published: latest ? { number: latest.number, at: latest.publishedAt.toISOString() } : null,
    updatedAt: updatedAt.toISOString(),
  }));
}
