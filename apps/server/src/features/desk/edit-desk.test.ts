// Admins change the desk; the record tells what was before, nobody overwrites another, and what is published stays as it was.
import { buildClaim, buildRating, buildReport } from '@touchstone/db/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk, type TestCaller, type TestDesk } from '../../testing/open-test-desk.ts';

let desk: TestDesk;
let ask: TestCaller;
let adminId: string;
beforeEach(async () => {
  desk = await openTestDesk();
  const admin = await desk.join('admin');
  ask = admin.ask;
  adminId = admin.member.memberId;
});
afterEach(() => desk.close());

const edits = () => desk.db.prisma.event.findMany({ where: { type: 'desk.edited' }, orderBy: { id: 'asc' }, include: { outbox: true } });

it('changes what is sent and nothing else, and records before and after', async () => {
  const before = await ask.desk.page();
  const after = await ask.desk.edit({ version: 1, changes: { about: 'We check harbours.', ratingsNeeded: 3 } });
  expect(after).toEqual({ ...before, version: 2, about: 'We check harbours.', ratingsNeeded: 3 });
  expect(await ask.desk.page()).toEqual(after);
  const payload = { before: { about: '', ratingsNeeded: '2' }, after: { about: 'We check harbours.', ratingsNeeded: '3' } };
  expect(await edits()).toMatchObject([{ actorId: adminId, payload, outbox: {} }]);
  await ask.desk.edit({ version: 2, changes: { about: 'We check harbours.' } });
  expect(await edits()).toHaveLength(1);
});

it('overwrites nobody, and shows what stands there now', async () => {
  const { ask: another } = await desk.join('admin');
  await another.desk.edit({ version: 1, changes: { funding: 'Readers.' } });
  const refused = await errorOf(ask.desk.edit({ version: 1, changes: { funding: 'A foundation.' } }));
  expect(refused).toMatchObject({ code: 'CONFLICT', current: { version: 2, funding: 'Readers.' } });
  expect((await ask.desk.page()).funding).toBe('Readers.');
  expect(await edits()).toHaveLength(1);
});

it('counts the ratings a claim needs by the new number at once, and never closes what raters have seen', async () => {
  const { claimId } = await buildClaim(desk.db);
  const [one, other] = [await desk.join('checker'), await desk.join('checker')];
  await ask.desk.edit({ version: 1, changes: { ratingsNeeded: 3 } });
  await buildRating(desk.db, { claimId, member: one.member });
  await buildRating(desk.db, { claimId, member: other.member });
  expect((await one.ask.claims.get({ claimId })).ratings.others).toBeNull();
  await ask.desk.edit({ version: 2, changes: { ratingsNeeded: 2 } });
  expect((await one.ask.claims.get({ claimId })).ratings).toMatchObject({ need: 2, others: [{}] });
  await ask.desk.edit({ version: 3, changes: { ratingsNeeded: 4 } });
  expect((await one.ask.claims.get({ claimId })).ratings).toMatchObject({ need: 4, others: [{}] });
});

it('leaves a published report as it was on its day', async () => {
  const claim = await buildClaim(desk.db, { stage: 'approved' });
  const { reportId } = await buildReport(desk.db, { articleId: claim.articleId, claims: [claim] });
  await ask.reports.publish({ reportId, version: 1, corrections: [] });
  const frozen = () => desk.db.prisma.reportVersion.findFirstOrThrow({ where: { reportId }, select: { frozen: true, sha256: true } });
  const before = await frozen();
  await ask.desk.edit({ version: 1, changes: { name: 'The Other Desk' } });
  expect(await frozen()).toEqual(before);
  expect((await ask.reports.preview({ reportId })).html).toContain('The Other Desk');
});
