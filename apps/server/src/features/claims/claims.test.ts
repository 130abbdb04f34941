// What can be done with claims besides verdicts: what each step writes and answers, and what its own conditions are.
import { buildArticle, buildClaim, buildEvidence, buildSuggestion } from '@touchstone/db/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());
const { ask, member } = await desk.join('checker');
const me = { id: member.memberId, name: member.name };
const lastEvent = (claimId: string) => desk.db.prisma.event.findFirstOrThrow({ where: { claimId }, orderBy: { id: 'desc' } });

describe('making a claim by hand', () => {
  const text = '“We built 4,200 homes in 2024 🏠,” said Ada Ferris, the mayor of the city.';

  it('pins it to the words, without the white space around them, and asks the reader who said it', async () => {
    const { articleId, articleVersionId } = await buildArticle(desk.db, { text });
    const start = text.indexOf(' 4,200');
    const reply = await ask.claims.create({ articleVersionId, start, end: text.indexOf(',” said') });
    const quote = '4,200 homes in 2024 🏠';
    expect(reply).toMatchObject({ quote, stage: 'checking', version: 1, assignee: me, createdBy: me, suggestion: null });
    expect(reply.claimant?.name).toBe('Ada Ferris');
    const place = { articleVersionId, start: start + 1, end: start + 1 + quote.length, quote };
    expect(reply.occurrences).toMatchObject([{ ...place, suffix: expect.stringMatching(/^,” said/) }]);
    expect(await desk.eventsOf({ claimId: reply.id })).toEqual(['claim.created']);
    expect((await ask.articles.get({ articleId })).claims).toMatchObject([{ id: reply.id, quote }]);
  });

  it('never cuts a character in half', async () => {
    const { articleVersionId } = await buildArticle(desk.db, { text });
    const middle = text.indexOf('🏠') + 1;
    expect((await ask.claims.create({ articleVersionId, start: middle, end: middle + 3 })).quote).toMatch(/^🏠/);
  });
});

it('goes from suggestion to check, out, back, and in again', async () => {
  const { claimId } = await buildClaim(desk.db, { stage: 'spotted' });
  await buildSuggestion(desk.db, { claimId });
  const fateOf = async () => (await ask.claims.get({ claimId })).suggestion?.fate;
  const selected = await ask.claims.select({ claimId, version: 1 });
  expect(selected).toMatchObject({ stage: 'checking', version: 2, assignee: me, suggestion: { fate: 'accepted' } });
  const declined = await ask.claims.decline({ claimId, version: 2, reason: 'duplicate', note: 'As above.' });
  expect(declined).toMatchObject({ stage: 'declined', version: 3, decline: { reason: 'duplicate', note: 'As above.' } });
  expect(await ask.claims.restore({ claimId, version: 3 })).toMatchObject({ stage: 'spotted', version: 4, decline: null });
  expect(await fateOf()).toBe('open');
  await ask.claims.decline({ claimId, version: 4, reason: 'opinion' });
  expect(await fateOf()).toBe('declined');
  expect(await desk.eventsOf({ claimId })).toEqual(['claim.selected', 'claim.declined', 'claim.restored', 'claim.declined']);
  expect(await lastEvent(claimId)).toMatchObject({ actorId: me.id, payload: { reason: 'opinion', note: '' } });
});

it('is corrected field by field, and records only what differs', async () => {
  const { claimId } = await buildClaim(desk.db, { statement: 'Before.' });
  const edit = {
    claimId,
    version: 1,
    statement: 'After.',
    claimantName: ' Bo Lindqvist ',
    saidOn: '2025-03-14',
    kind: 'statistic',
  } as const;
  expect(await ask.claims.edit(edit)).toMatchObject({ statement: 'After.', claimant: { name: 'Bo Lindqvist' }, saidOn: '2025-03-14' });
  expect((await lastEvent(claimId)).payload).toEqual({
    before: { statement: 'Before.', claimantName: null, saidOn: null },
    after: { statement: 'After.', claimantName: 'Bo Lindqvist', saidOn: '2025-03-14' },
  });
  const cleared = await ask.claims.edit({ claimId, version: 2, claimantName: '', saidOn: null });
  expect(cleared).toMatchObject({ statement: 'After.', claimant: null, saidOn: null });
});

describe('assigning', () => {
  it('lets a checker take and give back what is theirs, and an editor anything', async () => {
    const { claimId } = await buildClaim(desk.db);
    const [other, editor] = [await desk.join('checker'), await desk.join('editor')];
    expect((await ask.claims.assign({ claimId, version: 1, assigneeId: me.id })).assignee).toEqual(me);
    for (const assigneeId of [other.member.memberId, null])
      expect(await errorOf(other.ask.claims.assign({ claimId, version: 2, assigneeId }))).toMatchObject({
        code: 'FORBIDDEN',
        ruleId: 'CLAIM-11',
      });
    const given = await editor.ask.claims.assign({ claimId, version: 2, assigneeId: other.member.memberId });
    expect(given.assignee?.id).toBe(other.member.memberId);
    expect((await other.ask.claims.assign({ claimId, version: 3, assigneeId: null })).assignee).toBeNull();
    expect((await lastEvent(claimId)).payload).toEqual({ assigneeId: null });
  });

  it('leaves it to editors where the desk says so, also for claims that are taken on', async () => {
    const [own, suggested] = [await buildClaim(desk.db), await buildClaim(desk.db, { stage: 'spotted' })];
    const [admin, editor] = [await desk.join('admin'), await desk.join('editor')];
    await admin.ask.desk.edit({ version: 1, changes: { checkersTakeClaims: false } });
    const take = { claimId: own.claimId, version: 1, assigneeId: me.id };
    expect(await errorOf(ask.claims.assign(take))).toMatchObject({ refusals: [{ code: 'editorsAssign' }] });
    const [row] = (await ask.articles.get({ articleId: own.articleId })).claims;
    expect(row?.offers.find(({ action }) => action === 'assign')?.blockedBy).toMatchObject([{ code: 'editorsAssign' }]);
    expect((await ask.claims.select({ claimId: suggested.claimId, version: 1 })).assignee).toBeNull();
    expect((await editor.ask.claims.assign(take)).assignee).toEqual(me);
    await admin.ask.desk.edit({ version: 2, changes: { checkersTakeClaims: true } });
  });

  it('gives nothing to an observer or to nobody', async () => {
    const { claimId } = await buildClaim(desk.db);
    const [observer, editor] = [await desk.join('observer'), await desk.join('editor')];
    for (const assigneeId of [observer.member.memberId, claimId])
      expect(await errorOf(editor.ask.claims.assign({ claimId, version: 1, assigneeId }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a due day', () => {
  const setDue = (by: typeof ask, claimId: string, version: number, dueOn: string | null) => by.claims.setDue({ claimId, version, dueOn });

  it('is set by an editor, or by whoever works on the claim, and by nobody else', async () => {
    const { claimId } = await buildClaim(desk.db);
    expect(await errorOf(setDue(ask, claimId, 1, '2025-03-17'))).toMatchObject({ code: 'FORBIDDEN', ruleId: 'DUE-01' });
    await ask.claims.assign({ claimId, version: 1, assigneeId: me.id });
    expect(await setDue(ask, claimId, 2, '2025-03-17')).toMatchObject({ due: { on: '2025-03-17', state: 'tomorrow' }, version: 3 });
    const { ask: editor } = await desk.join('editor');
    expect(await setDue(editor, claimId, 3, '2025-03-15')).toMatchObject({ due: { state: 'overdue' } });
    expect(await lastEvent(claimId)).toMatchObject({ type: 'claim.dueSet', payload: { before: '2025-03-17', after: '2025-03-15' } });
    expect((await setDue(editor, claimId, 4, null)).due).toBeNull();
  });

  it('puts a claim first in its pile, and is over once a verdict stands', async () => {
    const [first, second] = [await buildClaim(desk.db), await buildClaim(desk.db)];
    const { ask: editor, member: busy } = await desk.join('editor');
    for (const { claimId } of [first, second]) await editor.claims.assign({ claimId, version: 1, assigneeId: busy.memberId });
    await setDue(editor, second.claimId, 2, '2025-03-16');
    const assigned = (await editor.desk.myWork()).find(({ pile }) => pile === 'assigned');
    expect(assigned?.claims.map(({ id, due }) => [id, due?.state])).toEqual([
      [second.claimId, 'today'],
      [first.claimId, undefined],
    ]);
    const approved = await buildClaim(desk.db, { stage: 'approved' });
    await desk.db.prisma.claim.update({ where: { id: approved.claimId }, data: { dueOn: new Date('2025-03-01') } });
    expect((await editor.claims.get({ claimId: approved.claimId })).due).toEqual({ on: '2025-03-01', state: 'done' });
    expect((await editor.claims.list({ due: 'overdue' })).items.map(({ id }) => id)).not.toContain(approved.claimId);
  });
});

it('bars a recused member, takes the claim off them, and says so to everybody', async () => {
  const { claimId } = await buildClaim(desk.db);
  await ask.claims.assign({ claimId, version: 1, assigneeId: me.id });
  const reply = await ask.claims.recuse({ claimId, version: 2, reason: 'My sister builds.' });
  expect(reply).toMatchObject({ isRecused: true, assignee: null, recusals: [{ member: me, reason: 'My sister builds.' }] });
  expect(reply.offers.find(({ action }) => action === 'rate')?.blockedBy).toMatchObject([{ code: 'recused' }]);
  const rating = ask.ratings.submit({ claimId, point: 'false', confidence: 'low', rationale: 'Hm.' });
  expect(await errorOf(rating)).toMatchObject({ code: 'FORBIDDEN', refusals: [{ code: 'recused' }] });
  const again = ask.claims.recuse({ claimId, version: 3, reason: 'Still.' });
  expect(await errorOf(again)).toMatchObject({ refusals: [{ code: 'recused' }] });
});

describe('the record', () => {
  it('is read newest first, with what is new since one last looked', async () => {
    const { claimId } = await buildClaim(desk.db);
    const reader = await desk.join('editor');
    await ask.claims.edit({ claimId, version: 1, statement: 'Once.' });
    expect(await reader.ask.claims.history({ claimId })).toMatchObject({ seenAt: null, events: [{ type: 'claim.edited', isNew: false }] });
    await reader.ask.claims.markSeen({ claimId });
    await ask.claims.edit({ claimId, version: 2, statement: 'Twice.' });
    await reader.ask.comments.add({ target: { on: 'claim', claimId }, body: 'My own.' });
    const { events, seenVerdictId } = await reader.ask.claims.history({ claimId });
    expect(seenVerdictId).toBeNull();
    expect(events.map(({ type, actor, isNew }) => [type, actor?.id, isNew])).toEqual([
      ['comment.added', reader.member.memberId, false],
      ['claim.edited', me.id, true],
      ['claim.edited', me.id, false],
    ]);
  });

  it('remembers which verdict was seen', async () => {
    const { claimId, verdictId } = await buildClaim(desk.db, { stage: 'inReview' });
    await ask.claims.markSeen({ claimId });
    expect((await ask.claims.history({ claimId })).seenVerdictId).toBe(verdictId);
  });
});

describe('evidence', () => {
  const source = { title: 'Register', publisher: 'Statistics Office', kind: 'primary', url: 'https://stat.example/homes' } as const;
  const words = { stance: 'refutes', excerpt: '3,100', note: 'Table 4.' } as const;

  it('is added, corrected, taken out and put back, each with its event', async () => {
    const { claimId } = await buildClaim(desk.db);
    const [added] = (await ask.evidence.add({ claimId, source, ...words })).evidence;
    expect(added).toMatchObject({
      ...words,
      version: 1,
      source: { ...source, author: null, publishedOn: null },
      addedBy: me,
      threads: [],
    });
    const evidenceId = added?.id ?? '';
    const [edited] = (await ask.evidence.edit({ evidenceId, version: 1, source, ...words, stance: 'context' })).evidence;
    expect(edited).toMatchObject({ version: 2, stance: 'context', source: { id: added?.source.id } });
    expect((await ask.evidence.remove({ evidenceId })).evidence).toEqual([]);
    expect(await errorOf(ask.evidence.edit({ evidenceId, version: 3, source, ...words }))).toMatchObject({ code: 'CONFLICT' });
    expect((await ask.evidence.restore({ evidenceId })).evidence).toMatchObject([{ id: evidenceId, stance: 'context' }]);
    await ask.evidence.restore({ evidenceId });
    expect(await desk.eventsOf({ claimId })).toEqual(['evidence.added', 'evidence.edited', 'evidence.removed', 'evidence.restored']);
  });

  it('tells of the claim as it is now when somebody was faster', async () => {
    const { claimId } = await buildClaim(desk.db);
    const evidenceId = await buildEvidence(desk.db, { claimId });
    await ask.evidence.edit({ evidenceId, version: 1, source, ...words });
    const error = await errorOf(ask.evidence.edit({ evidenceId, version: 1, source, ...words, excerpt: 'Mine.' }));
    expect(error).toMatchObject({ code: 'CONFLICT', current: { id: claimId, evidence: [{ version: 2, excerpt: '3,100' }] } });
  });

  it('cites one source once for all claims', async () => {
    const [one, two] = [await buildClaim(desk.db), await buildClaim(desk.db)];
    const [first] = (await ask.evidence.add({ claimId: one.claimId, source, ...words })).evidence;
    const [second] = (await ask.evidence.add({ claimId: two.claimId, source, ...words })).evidence;
    expect(second?.source.id).toBe(first?.source.id);
  });
});
