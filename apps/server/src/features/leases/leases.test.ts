// Holding a claim: one holder at a time, visible to all, ended by time, by a reason, by an editor, or by the next stage.
import { buildClaim, buildGrounds, buildMember } from '@touchstone/db/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf, outcomesOf } from '../../testing/error-of.ts';
import { openTestDesk, TEST_NOW } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

const UNTIL = new Date(TEST_NOW.getTime() + 30 * 60_000).toISOString();
const words = { point: 'false', summary: 'No.', explanation: 'The register.', confidence: 'high' } as const;
const holder = ({ memberId, name }: { memberId: string; name: string }) => ({ holder: { id: memberId, name }, until: UNTIL });
const runOut = (claimId: string) => desk.db.prisma.claimLease.update({ where: { claimId }, data: { until: TEST_NOW } });

it('goes to one of twenty at once; the others are told who has it', async () => {
  const { claimId } = await buildClaim(desk.db);
  const people = await Promise.all(Array.from({ length: 20 }, () => desk.join('checker')));
  const calls = people.map(({ ask }) => ask.leases.take({ claimId }));
  expect(await outcomesOf(calls)).toEqual({ done: 1, CONFLICT: 19 });
  const { lease } = await desk.as(people[0]?.member ?? null).claims.get({ claimId });
  const refused = await Promise.allSettled(calls);
  const currents = refused.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { current: unknown }).current] : []));
  expect(currents).toEqual(Array(19).fill(expect.objectContaining({ lease })));
  expect(await desk.eventsOf({ claimId })).toEqual(['lease.taken']);
});

describe('a held claim', () => {
  it('names its holder in the list and the detail, to everybody, until it has run out', async () => {
    const { claimId, articleId } = await buildClaim(desk.db);
    const { ask, member } = await desk.join('checker');
    expect((await ask.leases.take({ claimId })).lease).toEqual(holder(member));
    const other = (await desk.join('observer')).ask;
    expect((await other.claims.get({ claimId })).lease).toEqual(holder(member));
    expect((await other.articles.get({ articleId })).claims[0]?.lease).toEqual(holder(member));
    await runOut(claimId);
    expect((await other.claims.get({ claimId })).lease).toBeNull();
    expect((await other.articles.get({ articleId })).claims[0]?.lease).toBeNull();
  });

  it('is renewed by its holder without a line in the record', async () => {
    const { claimId } = await buildClaim(desk.db);
    const { ask } = await desk.join('checker');
    await ask.leases.take({ claimId });
    await ask.leases.take({ claimId });
    expect(await desk.eventsOf({ claimId })).toEqual(['lease.taken']);
  });

  it('is still read, commented on, rated and edited by the others, but not sent to the editor by them', async () => {
    const { claimId } = await buildClaim(desk.db);
    await buildGrounds(desk.db, claimId);
    await (await desk.join('checker')).ask.leases.take({ claimId });
    const { ask } = await desk.join('checker');
    await ask.comments.add({ target: { on: 'claim', claimId }, body: 'May I?' });
    await ask.ratings.submit({ claimId, point: 'false', confidence: 'low', rationale: '' });
    const { version } = await ask.claims.edit({ claimId, version: 1, statement: 'The country built 4,200 homes.' });
    const refused = await errorOf(ask.verdicts.propose({ claimId, version, ...words }));
    expect(refused).toMatchObject({ code: 'PRECONDITION_FAILED', refusals: [{ code: 'heldByOther' }] });
    expect((await errorOf(ask.leases.takeOver({ claimId, reason: '  ' }))).refusals).toMatchObject([{ code: 'needsReason' }]);
    await ask.leases.takeOver({ claimId, reason: 'Deadline in an hour.' });
    expect(await ask.verdicts.propose({ claimId, version, ...words })).toMatchObject({ stage: 'inReview', lease: null });
    expect(await desk.db.prisma.claimLease.count({ where: { claimId } })).toBe(0);
  });

  it('is taken over with a word why, which the record keeps with the name of who had it', async () => {
    const { claimId } = await buildClaim(desk.db);
    const first = await desk.join('checker');
    await first.ask.leases.take({ claimId });
    const { ask, member } = await desk.join('checker');
    expect((await ask.leases.takeOver({ claimId, reason: 'You left.' })).lease).toEqual(holder(member));
    const event = await desk.db.prisma.event.findFirstOrThrow({ where: { claimId, type: 'lease.takenOver' } });
    expect(event).toMatchObject({
      actorId: member.memberId,
      payload: { memberId: first.member.memberId, member: first.member.name, reason: 'You left.' },
    });
  });

  it('is taken at a press once it has run out', async () => {
    const { claimId } = await buildClaim(desk.db);
    await (await desk.join('checker')).ask.leases.take({ claimId });
    await runOut(claimId);
    const { ask, member } = await desk.join('checker');
    expect((await ask.leases.take({ claimId })).lease).toEqual(holder(member));
  });

  it('is let go by its holder and by nobody else', async () => {
    const { claimId } = await buildClaim(desk.db);
    const { ask, member } = await desk.join('checker');
    await ask.leases.take({ claimId });
    expect((await (await desk.join('checker')).ask.leases.release({ claimId })).lease).toEqual(holder(member));
    expect((await ask.leases.release({ claimId })).lease).toBeNull();
    expect(await desk.eventsOf({ claimId })).toEqual(['lease.taken', 'lease.released']);
  });

  it('leaves the hands of who steps aside', async () => {
    const { claimId } = await buildClaim(desk.db);
    const { ask } = await desk.join('checker');
    await ask.leases.take({ claimId });
    expect((await ask.claims.recuse({ claimId, version: 1, reason: 'A friend.' })).lease).toBeNull();
    expect((await errorOf(ask.leases.take({ claimId }))).refusals).toMatchObject([{ code: 'recused' }]);
  });
});

describe('an editor', () => {
  it('puts a claim into anybody’s hands who checks and has not stepped aside', async () => {
    const { claimId } = await buildClaim(desk.db);
    const [checker, observer] = [await buildMember(desk.db), await buildMember(desk.db, { role: 'observer' })];
    const { ask } = await desk.join('editor');
    expect((await ask.leases.hand({ claimId, memberId: checker.memberId })).lease).toEqual(holder(checker));
    expect(await errorOf(ask.leases.hand({ claimId, memberId: observer.memberId }))).toMatchObject({ code: 'NOT_FOUND' });
    await ask.claims.recuseMember({ claimId, version: 1, memberId: checker.memberId, reason: 'Owns shares.' });
    expect((await errorOf(ask.leases.hand({ claimId, memberId: checker.memberId }))).refusals).toMatchObject([{ code: 'assigneeRecused' }]);
  });
});
