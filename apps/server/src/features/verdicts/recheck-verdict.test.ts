// Approved verdicts grow old: they say of which day they are, wait to be looked at again, and are confirmed or opened.
import { buildClaim, buildReport } from '@touchstone/db/testing';
import { afterAll, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());
const { ask: admin } = await desk.join('admin');
const { ask: editor } = await desk.join('editor');
const { ask: checker } = await desk.join('checker');
await admin.desk.edit({ version: 1, changes: { recheckAfterDays: 30 } });

const lastEvent = (claimId: string) => desk.db.prisma.event.findFirstOrThrow({ where: { claimId }, orderBy: { id: 'desc' } });

it('is as of the day of its approval, and due to be looked at again by the desk’s own rhythm', async () => {
  const { claimId, version, verdictId } = await buildClaim(desk.db, { stage: 'inReview' });
  const reply = await editor.verdicts.approve({ claimId, version, verdictId: verdictId ?? '' });
  expect(reply.recheck).toEqual({ asOf: '2025-03-16', due: { on: '2025-04-15', state: 'later' } });
  expect((await editor.claims.list({ due: 'recheck' })).items).toEqual([]);
  const reopened = await editor.claims.reopen({ claimId, version: reply.version, reason: 'New data.' });
  expect(reopened.recheck).toBeNull();
});

it('waits on the desk from its day on, until somebody has looked and says that it is still right', async () => {
  const { claimId, version } = await buildClaim(desk.db, { stage: 'approved' });
  expect(await errorOf(checker.verdicts.setRecheck({ claimId, version, recheckOn: '2025-03-16' }))).toMatchObject({ code: 'FORBIDDEN' });
  const planned = await editor.verdicts.setRecheck({ claimId, version, recheckOn: '2025-03-16' });
  expect((await checker.claims.list({ due: 'recheck' })).items.map(({ id }) => id)).toEqual([claimId]);
  const pile = async () => (await checker.desk.myWork()).find((one) => one.pile === 'toRecheck')?.claims.map(({ id }) => id);
  expect(await pile()).toEqual([claimId]);

  const look = { claimId, version: planned.version };
  expect(await errorOf(checker.verdicts.confirm({ ...look, note: ' ' }))).toMatchObject({ refusals: [{ code: 'needsRecheckNote' }] });
  const confirmed = await checker.verdicts.confirm({ ...look, note: 'The register is unchanged.' });
  expect(confirmed).toMatchObject({ stage: 'approved', recheck: { asOf: '2025-03-16', due: { on: '2025-04-15' } } });
  expect(await pile()).toEqual([]);
  expect(await lastEvent(claimId)).toMatchObject({
    type: 'verdict.confirmed',
    payload: { after: '2025-03-16', note: 'The register is unchanged.', recheckOn: '2025-04-15' },
  });
});

it('is printed with the day it is of, and a later look is worth a version without a correction', async () => {
  const claim = await buildClaim(desk.db, { stage: 'approved' });
  const { claimId } = claim;
  await desk.db.prisma.verdict.updateMany({ where: { claimId }, data: { asOf: new Date('2025-03-15') } });
  const { reportId } = await buildReport(desk.db, { ...claim, claims: [claim] });
  const published = await editor.reports.publish({ reportId, version: 1 });
  const frozenDays = async () => {
    const versions = await desk.db.prisma.reportVersion.findMany({ where: { reportId }, orderBy: { number: 'asc' } });
    return versions.map(({ frozen }) => (frozen as { claims: { verdict: { asOf?: string } }[] }).claims[0]?.verdict.asOf);
  };
  const publish = published.offers.find(({ action }) => action === 'publish');
  expect(publish?.blockedBy).toMatchObject([{ code: 'nothingChanged' }]);
  const { version } = await editor.claims.get({ claimId });
  await checker.verdicts.confirm({ claimId, version, note: 'Unchanged.', recheckOn: null });
  await editor.reports.publish({ reportId, version: published.version });
  expect(await frozenDays()).toEqual(['2025-03-15', '2025-03-16']);
});
