// Reports move on from the version that was seen; what readers saw is kept, and hidden again where nothing shows it.
import { afterAll, describe, expect, it } from 'vitest';
import { hideFromReaders, isSlugTaken, loadPublicReport, loadReport, StaleReportError, saveEntries, saveReport } from './report-store.ts';
import { buildClaim, buildReport, openTestDatabase } from './testing/index.ts';
import { inTransaction } from './transaction.ts';

const db = await openTestDatabase();
afterAll(() => db.close());

const save = (reportId: string, version: number, title: string) =>
  inTransaction(db, (tx) => saveReport(tx, { reportId, version, changes: { title } }));

describe('saving', () => {
  it('moves the version on by one, and only from the version that was seen', async () => {
    const { reportId } = await buildReport(db, await buildClaim(db));
    await save(reportId, 1, 'Once');
    await expect(save(reportId, 1, 'Again')).rejects.toThrow(StaleReportError);
    expect(await loadReport(db.prisma, reportId)).toMatchObject({ version: 2, title: 'Once' });
  });

  it('replaces the picked claims, in order', async () => {
    const [one, two] = [await buildClaim(db), await buildClaim(db)];
    const { reportId } = await buildReport(db, { ...one, claims: [one] });
    const entries = [two, one].map(({ claimId }, index) => ({ claimId, slug: `claim-${index}` }));
    await inTransaction(db, (tx) => saveEntries(tx, reportId, entries));
    expect((await loadReport(db.prisma, reportId))?.entries).toMatchObject(entries);
  });
});

it('knows which addresses are taken, and shows readers none that was never published', async () => {
  const { slug } = await buildReport(db, await buildClaim(db));
  expect([await isSlugTaken(db.prisma, slug), await isSlugTaken(db.prisma, `${slug}-2`)]).toEqual([true, false]);
  expect([await loadPublicReport(db.prisma, slug), await loadPublicReport(db.prisma, 'nothing')]).toEqual([null, null]);
});

it('retracts a verdict that readers see no longer, and leaves the other claims alone', async () => {
  const [one, two] = [await buildClaim(db, { stage: 'approved' }), await buildClaim(db, { stage: 'approved' })];
  for (const { claimId, verdictId } of [one, two]) {
    await db.prisma.verdict.update({ where: { id: verdictId ?? '' }, data: { state: 'published' } });
    await db.prisma.claim.update({ where: { id: claimId }, data: { publishedVerdictId: verdictId } });
  }
  const report = await loadReport(db.prisma, (await buildReport(db, { ...one, claims: [one, two] })).reportId);
  if (report) await inTransaction(db, (tx) => hideFromReaders(tx, report, [one.claimId]));
  const verdicts = await db.prisma.verdict.findMany({
    where: { id: { in: [one.verdictId ?? '', two.verdictId ?? ''] } },
    orderBy: { id: 'asc' },
  });
  expect(verdicts.map(({ state }) => state)).toEqual(['retracted', 'published']);
  const claims = await db.prisma.claim.findMany({ where: { id: { in: [one.claimId, two.claimId] } }, orderBy: { id: 'asc' } });
  expect(claims.map(({ publishedVerdictId }) => publishedVerdictId)).toEqual([null, two.verdictId]);
});
