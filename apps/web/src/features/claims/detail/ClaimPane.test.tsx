// Does the open claim offer what the server offers, keep what is typed, and hide what is blind?

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReplyReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../../testing/axe.ts';
import { TrpcRefusal } from '../../../testing/msw-trpc.ts';
import { change, claimOn, find, openWorkbench, type Server } from '../../../testing/open-workbench.ts';
import { aComment, ana, aThread, aVerdict, ben, offers, withheld } from '../../../testing/records.ts';

const QUOTE = 'a third of the boats';
const CHECKING = ['edit', 'comment', 'rate', 'changeEvidence', 'proposeVerdict', 'assign', 'decline', 'recuse'] as const;
const serverWith = (more: Parameters<typeof claimOn>[1] = {}): Server => ({
  claims: [
    claimOn(QUOTE, {
      stage: 'checking',
      offers: offers([...CHECKING]),
      ratings: { have: 1, need: 2, mine: null, ...withheld },
      ...more,
    }),
  ],
});
const AT = '?claim=c1';
const rating = (member: { id: string; name: string }, point: string) => ({
  member,
  point,
  confidence: 'high' as const,
  rationale: `${member.name} counted.`,
  revision: 1,
  updatedAt: '2025-03-14T12:00:00.000Z',
  counts: true,
  isBlind: true,
  before: null,
});

it('saves the statement as it is typed, and says so', async () => {
  const server = serverWith();
  const edit = vi.fn(({ claimId, version: _version, ...fields }) => change(server, claimId, fields));
  openWorkbench(server, AT, { 'claims.edit': edit });
  const field = await screen.findByRole('textbox', { name: 'Statement' });
  await userEvent.type(field, ' Truly.');
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(edit).toHaveBeenLastCalledWith({ claimId: 'c1', version: 3, statement: 'A third of the boats stayed in harbour. Truly.' });
  await expectAccessible();
});

it('shows both texts when somebody else was faster, and saves the chosen one', async () => {
  const server = serverWith();
  const edit = vi.fn(({ claimId, version, statement }) => {
    if (version === find(server, claimId).version) return change(server, claimId, { statement });
    throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: find(server, claimId) });
  });
  openWorkbench(server, AT, { 'claims.edit': edit });
  const field = await screen.findByRole('textbox', { name: 'Statement' });
  change(server, 'c1', { statement: 'Ben wrote this.' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Ana wrote this.');
  const choice = await screen.findByRole('alert', { name: 'Statement: two texts' });
  expect(within(choice).getByText('Ben wrote this.')).toBeTruthy();
  expect(within(choice).getByText('Ana wrote this.')).toBeTruthy();
  expect(field).toHaveProperty('value', 'Ana wrote this.');
  await expectAccessible();
  await userEvent.click(within(choice).getByRole('button', { name: 'Keep mine' }));
  await waitFor(() => expect(find(server, 'c1').statement).toBe('Ana wrote this.'));
  expect(screen.queryByRole('alert', { name: 'Statement: two texts' })).toBeNull();
});

it('withholds the others’ ratings until mine is in, then shows them side by side', async () => {
  const server = serverWith();
  const submit = vi.fn(({ claimId, ...words }) => {
    const mine = { ...rating(ana, words.point), ...words };
    change(server, claimId, { ratings: { ...withheld, have: 2, need: 2, mine, others: [rating(ben, 'true')], disagree: true } });
    return { claimId, ...words, revision: 1 };
  });
  openWorkbench(server, `${AT}&tab=ratings`, { 'ratings.submit': submit });
  expect(await screen.findByText(/You see it once yours is in/)).toBeTruthy();
  await userEvent.keyboard('5');
  expect(await screen.findByRole('radio', { name: 'False', checked: true })).toBeTruthy();
  await expectAccessible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'The log says so.{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Ben Okafor counted.')).toBeTruthy();
  expect(screen.getByText(/The ratings disagree\. Settle the difference/)).toBeTruthy();
  expect(submit).toHaveBeenCalledExactlyOnceWith({
    claimId: 'c1',
    point: 'false',
    confidence: 'medium',
    rationale: 'The log says so.',
    follows: 0,
  });
  await expectAccessible();
});

const disagreeing = {
  ...withheld,
  have: 2,
  need: 2,
  mine: rating(ana, 'false'),
  others: [
    {
      ...rating(ben, 'mixed'),
      revision: 2,
      isBlind: false,
      before: { point: 'true', confidence: 'low' as const, rationale: 'I saw boats.' },
    },
  ],
  disagree: true,
};

it('compares ratings that disagree, and settles the difference by keyboard, resting on those shown', async () => {
  const server = serverWith({ offers: offers([...CHECKING, 'adjudicate']), ratings: disagreeing });
  const adjudicate = vi.fn(({ claimId, note }) =>
    change(server, claimId, {
      ratings: { ...disagreeing, adjudication: { note, by: ana, at: '2025-03-14T12:00:00.000Z', isInForce: true } },
    }),
  );
  openWorkbench(server, `${AT}&tab=ratings`, { 'ratings.adjudicate': adjudicate });
  expect(await screen.findByText('Ben Okafor · revised after seeing the others')).toBeTruthy();
  expect(screen.getByText('I saw boats.')).toBeTruthy();
  const note = screen.getByRole('textbox', { name: 'How it was settled' });
  await userEvent.type(note, 'We read the log together.{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('button', { name: 'Settle it anew' })).toBeTruthy();
  expect(screen.getByText('We read the log together.')).toBeTruthy();
  expect(screen.queryByText(/The ratings disagree/)).toBeNull();
  const seen = [
    { memberId: ana.id, revision: 1 },
    { memberId: ben.id, revision: 2 },
  ];
  expect(adjudicate).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1', note: 'We read the log together.', seen });
  await expectAccessible();
});

it('says that a settlement no longer holds once a rating changed, and asks for another', async () => {
  const adjudication = { note: 'We talked.', by: ben, at: '2025-03-14T12:00:00.000Z', isInForce: false };
  openWorkbench(
    serverWith({ offers: offers([...CHECKING, 'adjudicate']), ratings: { ...disagreeing, adjudication } }),
    `${AT}&tab=ratings`,
  );
  expect(await screen.findByText('A rating was revised or added since, so this no longer holds.')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'How it was settled' })).toBeTruthy();
});

it('takes a dissent, and takes it back', async () => {
  const server = serverWith({ offers: offers([...CHECKING, 'dissent']), ratings: { ...disagreeing, disagree: false } });
  const dissent = vi.fn(({ claimId, text }) =>
    change(server, claimId, { ratings: { ...disagreeing, dissents: [{ member: ana, text, writtenAt: '2025-03-14T12:00:00.000Z' }] } }),
  );
  const withdrawDissent = vi.fn(({ claimId }) => change(server, claimId, { ratings: disagreeing }));
  openWorkbench(server, `${AT}&tab=ratings`, { 'ratings.dissent': dissent, 'ratings.withdrawDissent': withdrawDissent });
  await userEvent.click(await screen.findByRole('button', { name: 'Write a dissent' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Your dissent' }), 'The log skips a day.');
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Print my dissent' }));
  expect(await screen.findByText('The log skips a day.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByRole('button', { name: 'Write a dissent' })).toBeTruthy();
  expect(withdrawDissent).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1' });
});

it('lists everything a verdict lacks and sends it once nothing does', async () => {
  const server = serverWith();
  const propose = vi.fn(({ claimId }) =>
    change(server, claimId, { stage: 'inReview', verdicts: [aVerdict()], offers: offers(['withdraw']) }),
  );
  openWorkbench(server, `${AT}&tab=verdict`, { 'verdicts.propose': propose });
  expect(await screen.findByText('3 things to do before it can go to the editor')).toBeTruthy();
  await userEvent.keyboard('s');
  expect(propose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('radio', { name: 'Unproven' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Summary' }), 'Nobody knows.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Explanation' }), 'No log was kept.');
  expect(screen.queryByText(/before it can go/)).toBeNull();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: /Send to editor/ }));
  expect(await screen.findByText('Sent to the editor.')).toBeTruthy();
  expect(propose.mock.lastCall?.[0]).toMatchObject({
    point: 'unproven',
    summary: 'Nobody knows.',
    explanation: 'No log was kept.',
    version: 3,
  });
  expect(await screen.findByRole('button', { name: 'Take back' })).toBeTruthy();
});

it('keeps an unsent verdict when another claim is opened and the first again', async () => {
  const server = serverWith();
  server.claims.push(claimOn('the pier is new', { id: 'c2', stage: 'checking', offers: offers([...CHECKING]) }));
  openWorkbench(server, `${AT}&tab=verdict`);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Summary' }), 'Half a thought');
  await userEvent.keyboard('{Escape}j');
  await waitFor(() => expect(screen.getByRole('row', { selected: true }).getAttribute('aria-rowindex')).toBe('3'));
  await userEvent.keyboard('kv');
  expect(await screen.findByDisplayValue('Half a thought')).toBeTruthy();
});

it('says why sending is blocked when the button has the focus', async () => {
  const server = serverWith({ offers: offers(['edit'], { proposeVerdict: 'Get 2 independent ratings.' }) });
  openWorkbench(server, AT);
  expect(await screen.findByRole('button', { name: /Send to editor/, description: /Get 2 independent ratings/ })).toBeTruthy();
});

it('adds evidence and takes it out again, with a way back', async () => {
  const server = serverWith({ evidence: [] });
  const add = vi.fn(({ claimId, source, stance, excerpt, note }) =>
    change(server, claimId, {
      evidence: [
        {
          id: 'e9',
          version: 1,
          stance,
          excerpt,
          note,
          source: { id: 's9', ...source },
          addedBy: ana,
          addedAt: '2025-03-14T12:00:00.000Z',
          threads: [],
        },
      ],
    }),
  );
  const remove = vi.fn(() => change(server, 'c1', { evidence: [] }));
  const restore = vi.fn(() => find(server, 'c1'));
  openWorkbench(server, AT, { 'evidence.add': add, 'evidence.remove': remove, 'evidence.restore': restore });
  await screen.findByText('No evidence yet');
  await userEvent.keyboard('e');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Source' }), 'Harbour log');
  await userEvent.type(screen.getByRole('textbox', { name: 'Publisher' }), 'Port office');
  await userEvent.click(screen.getByRole('radio', { name: /Refutes/ }));
  await expectAccessible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Excerpt' }), '31 of 90{Control>}{Enter}{/Control}');
  expect(await screen.findByText('31 of 90', { selector: 'blockquote' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(() => expect(restore).toHaveBeenCalledExactlyOnceWith({ evidenceId: 'e9' }));
});

it('brings another’s changes of a piece of evidence together with one’s own, and shows both where both changed the note', async () => {
  const server = serverWith();
  const first = find(server, 'c1').evidence[0];
  if (!first) throw new Error('This claim has no evidence.');
  const edit = vi.fn(({ version, source, stance, excerpt, note }) => {
    const now = find(server, 'c1').evidence[0] ?? first;
    if (version !== now.version)
      throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: find(server, 'c1') });
    return change(server, 'c1', {
      evidence: [{ ...now, version: version + 1, stance, excerpt, note, source: { ...now.source, ...source } }],
    });
  });
  openWorkbench(server, AT, { 'evidence.edit': edit });
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Mine.');
  change(server, 'c1', { evidence: [{ ...first, version: 2, note: 'Ben’s.', source: { ...first.source, publisher: 'The port' } }] });
  await userEvent.click(screen.getByRole('button', { name: 'Save evidence' }));
  const both = await screen.findByRole('alert', { name: 'Evidence: two texts' });
  expect(both.textContent).toContain('Mine.');
  expect(both.textContent).toContain('Ben’s.');
  expect(screen.getByRole('textbox', { name: 'Publisher' })).toHaveProperty('value', 'The port');
  await expectAccessible();
  await userEvent.click(within(both).getByRole('button', { name: 'Keep both' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save evidence' }));
  await waitFor(() =>
    expect(edit.mock.lastCall?.[0]).toMatchObject({ version: 2, note: 'Mine.\n\nBen’s.', source: { publisher: 'The port' } }),
  );
});

it('pins what the editor asked for to its part and marks it as done', async () => {
  const request = {
    id: 'r1',
    part: 'summary' as const,
    note: 'Shorter.',
    requestedBy: ben,
    requestedAt: '2025-03-14T12:00:00.000Z',
    resolved: null,
    thread: null,
  };
  const verdicts = [aVerdict({ state: 'sentBack', changeRequests: [request] })];
  const server = serverWith({ verdicts, offers: offers([...CHECKING, 'resolveChangeRequest']) });
  const resolve = vi.fn(() => change(server, 'c1', { verdicts: [aVerdict({ state: 'sentBack' })] }));
  openWorkbench(server, AT, { 'verdicts.resolveChangeRequest': resolve });
  expect(await screen.findByText('Shorter.')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveProperty('value', 'The count bears it out.');
  await userEvent.type(screen.getByRole('textbox', { name: 'How it was done' }), 'Cut by half.{Enter}');
  await waitFor(() => expect(screen.queryByText('Shorter.')).toBeNull());
  expect(resolve).toHaveBeenCalledExactlyOnceWith({ changeRequestId: 'r1', resolution: 'Cut by half.' });
});

it('comments on the claim and empties the field once it is there', async () => {
  const server = serverWith();
  const add = vi.fn(({ body }: { body: string }) => {
    change(server, 'c1', { threads: [aThread({ comments: [aComment({ body })] })] });
    return { commentId: 'k1', threadId: 't1' };
  });
  openWorkbench(server, AT, { 'comments.add': add });
  await screen.findByRole('tab', { name: /Comments/ });
  await userEvent.keyboard('c');
  const field = await screen.findByRole('textbox', { name: 'Comment' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await userEvent.keyboard('Who counted?{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Who counted?', { selector: 'p' })).toBeTruthy();
  expect(add).toHaveBeenCalledExactlyOnceWith({ target: { on: 'claim', claimId: 'c1' }, body: 'Who counted?' });
});

it('asks why before stepping aside', async () => {
  const server = serverWith();
  const recuse = vi.fn(({ claimId }: { claimId: string }) => change(server, claimId, { isRecused: true, offers: offers(['comment']) }));
  openWorkbench(server, AT, { 'claims.recuse': recuse });
  await userEvent.click(await screen.findByRole('button', { name: 'More steps' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Step aside/ }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Reason' }), 'My brother fishes there.');
  await userEvent.click(screen.getByRole('button', { name: /Step aside/ }));
  await waitFor(() => expect(recuse).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1', version: 3, reason: 'My brother fishes there.' }));
});

const recusal = (member: { id: string; name: string }, declaredBy: typeof ben | null = null) => ({
  member,
  reason: 'Owns a boat.',
  declaredBy,
  at: '2025-03-14T12:00:00.000Z',
});

it('tells a recused member what they may still do, and offers no rating, verdict or step', async () => {
  const blocked = { rate: 'You are recused.', proposeVerdict: 'You are recused.' };
  const server = serverWith({ isRecused: true, recusals: [recusal(ana, ben)], offers: offers(['comment'], blocked) });
  openWorkbench(server, `${AT}&tab=ratings`);
  expect(await screen.findByText(/Ben Okafor recused you from this claim: Owns a boat\. You may read and comment/)).toBeTruthy();
  expect(screen.getByText('You stand aside from this claim')).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: /Send to editor/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Let back in' })).toBeNull();
  await expectAccessible();
});

it('lets an editor recuse somebody and let them back in, each with a reason', async () => {
  const server = serverWith({ offers: offers([...CHECKING, 'recuseMember', 'liftRecusal']) });
  const recuse = vi.fn(({ claimId }: { claimId: string }) => change(server, claimId, { recusals: [recusal(ben, ana)] }));
  const lift = vi.fn(({ claimId }: { claimId: string }) => change(server, claimId, { recusals: [] }));
  openWorkbench(server, AT, { 'claims.recuseMember': recuse, 'claims.liftRecusal': lift });
  await userEvent.click(await screen.findByRole('button', { name: 'More steps' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Recuse somebody/ }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Owns a boat.');
  expect(screen.getByRole('button', { name: /^Recuse/, description: /Choose who/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Who steps aside/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Ben Okafor' }));
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: /^Recuse/ }));
  expect(await screen.findByText(/Ana Pereira recused Ben Okafor/)).toBeTruthy();
  expect(recuse).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1', version: 3, memberId: 'm2', reason: 'Owns a boat.' });
  await userEvent.click(screen.getByRole('button', { name: 'Let back in' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Sold it.{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.queryByText(/recused Ben Okafor/)).toBeNull());
  expect(lift).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1', version: 4, memberId: 'm2', reason: 'Sold it.' });
});

it('marks a rating that is no longer counted', async () => {
  const theirs = { ...rating(ben, 'true'), counts: false };
  openWorkbench(
    serverWith({ ratings: { ...withheld, have: 1, need: 2, mine: rating(ana, 'false'), others: [theirs], disagree: false } }),
    `${AT}&tab=ratings`,
  );
  expect(await screen.findByText(/Ben Okafor · stepped aside, not counted/)).toBeTruthy();
});

const heldBy = (member: { id: string; name: string }) => ({ holder: member, until: '2099-03-14T12:30:00.000Z' });

it('takes the claim in hand once somebody writes on it, and says so', async () => {
  const server = serverWith({ offers: offers([...CHECKING, 'takeLease', 'releaseLease']) });
  const take = vi.fn(({ claimId }: { claimId: string }) => change(server, claimId, { lease: heldBy(ana) }));
  openWorkbench(server, AT, {
    'leases.take': take,
    'claims.edit': ({ claimId, statement = '' }) => change(server, claimId, { statement }),
  });
  expect(await screen.findByText('Nobody is on it right now')).toBeTruthy();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Statement' }), ' Truly.');
  expect(await screen.findByText(/^You are on it, until/)).toBeTruthy();
  expect(take).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1' });
  await expectAccessible();
});

it('says who has the claim in hand, and takes it over with a word why', async () => {
  const server = serverWith({ lease: heldBy(ben), offers: offers([...CHECKING, 'takeLease', 'takeOverLease']) });
  const takeOver = vi.fn(({ claimId }: { claimId: string }) => change(server, claimId, { lease: heldBy(ana) }));
  openWorkbench(server, AT, { 'leases.takeOver': takeOver });
  await screen.findByRole('tab', { name: /Evidence/ });
  expect(screen.getByText(/^Ben Okafor is on it, until/)).toBeTruthy();
  expect(screen.getByText('Ben is on it')).toBeTruthy();
  await screen.findByRole('tab', { name: 'Reply' });
  await userEvent.click(screen.getByRole('button', { name: 'Take over…' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Deadline.{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/^You are on it/)).toBeTruthy();
  expect(takeOver).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1', reason: 'Deadline.' });
});

it('sets the due day by key and by hand, where the rules let it', async () => {
  const server = serverWith({ due: { on: '2025-03-12', state: 'overdue' }, offers: offers([...CHECKING, 'setDue']) });
  const setDue = vi.fn(({ claimId, dueOn }) => change(server, claimId, { due: dueOn && { on: dueOn, state: 'later' } }));
  openWorkbench(server, AT, { 'claims.setDue': setDue });
  await screen.findByRole('textbox', { name: 'Statement' });
  await userEvent.keyboard('d');
  const dialog = await screen.findByRole('dialog', { name: 'Due day' });
  await expectAccessible();
  await userEvent.click(within(dialog).getByRole('button', { name: 'No due day' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Set due day' }));
  await userEvent.type(await screen.findByLabelText('On'), '2025-03-20{Enter}');
  expect(await screen.findByRole('button', { name: /^Due .*20/ })).toBeTruthy();
  expect(setDue.mock.calls.map(([{ dueOn }]) => dueOn)).toEqual([null, '2025-03-20']);
});

it('only says when it is due to who may not set it', async () => {
  openWorkbench(
    serverWith({ due: { on: '2025-03-12', state: 'overdue' }, offers: offers([...CHECKING], { setDue: 'An editor does.' }) }),
    AT,
  );
  expect(await screen.findByText(/^Overdue since /)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Overdue/ })).toBeNull();
});

it('says of which day a verdict is, and takes down that it is still right', async () => {
  const approved = { stage: 'approved' as const, offers: offers(['confirmVerdict', 'reopen']) };
  const server = serverWith({ ...approved, recheck: { asOf: '2025-03-01', due: { on: '2025-03-12', state: 'overdue' } } });
  const confirm = vi.fn(({ claimId }) => change(server, claimId, { recheck: { asOf: '2025-03-16', due: null } }));
  openWorkbench(server, AT, { 'verdicts.confirm': confirm });
  await screen.findByRole('tab', { name: /History/ });
  expect(screen.getByText(/^As of .*1/)).toBeTruthy();
  expect(screen.getByText(/^Re-check overdue, /)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Still right…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Still right' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'What you looked at again' }), 'Both logs.');
  await expectAccessible();
  await userEvent.click(within(dialog).getByRole('button', { name: /^Still right/ }));
  expect(await screen.findByText(/^As of .*16/)).toBeTruthy();
  expect(confirm).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1', version: 3, note: 'Both logs.', recheckOn: null });
});

const aReply = (more: Partial<ReplyReply> = {}): ReplyReply => ({
  id: 'q1',
  version: 1,
  outcome: 'waiting',
  askedOf: 'Mara Lind',
  way: 'email',
  address: 'mara@example.org',
  note: '',
  askedOn: '2025-03-12',
  due: { on: '2025-03-13', state: 'overdue' },
  answeredOn: null,
  answer: null,
  reason: null,
  madeBy: ana,
  ...more,
});

it('notes whom the desk asked for a reply, and writes the answer down', async () => {
  const server = serverWith({ offers: offers([...CHECKING, 'askForReply', 'recordReply', 'waiveReply']) });
  const ask = vi.fn(({ claimId }: { claimId: string }) => change(server, claimId, { replies: [aReply()] }));
  const record = vi.fn(() =>
    change(server, 'c1', { replies: [aReply({ outcome: 'answered', answer: 'I counted.', answeredOn: '2025-03-13', due: null })] }),
  );
  openWorkbench(server, `${AT}&tab=reply`, { 'replies.ask': ask, 'replies.record': record });
  await userEvent.click(await screen.findByRole('button', { name: 'Ask for a reply' }));
  expect(screen.getByRole('textbox', { name: 'Who is asked' })).toHaveProperty('value', 'Mara Lind');
  await expectAccessible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Time has run out')).toBeTruthy();
  expect(ask.mock.lastCall?.[0]).toMatchObject({ claimId: 'c1', askedOf: 'Mara Lind', way: 'email' });
  await userEvent.click(screen.getByRole('button', { name: 'What came of it' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'The answer' }), 'I counted.{Control>}{Enter}{/Control}');
  expect(await screen.findByText('I counted.', { selector: 'blockquote' })).toBeTruthy();
  expect(record).toHaveBeenCalledOnce();
});

it('brings two people’s changes of a request for reply together, and asks where both changed who is asked', async () => {
  const server = serverWith({ offers: offers([...CHECKING, 'recordReply']), replies: [aReply()] });
  const edit = vi.fn(({ version, dueOn, ...request }) => {
    const now = find(server, 'c1').replies[0] ?? aReply();
    if (version !== now.version)
      throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: find(server, 'c1') });
    return change(server, 'c1', { replies: [{ ...now, ...request, version: version + 1, due: { on: dueOn, state: 'later' } }] });
  });
  openWorkbench(server, `${AT}&tab=reply`, { 'replies.edit': edit });
  await userEvent.click(await screen.findByRole('button', { name: 'Correct' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Who is asked' }), ', the mayor');
  change(server, 'c1', { replies: [aReply({ version: 2, askedOf: 'The town', address: 'town@example.org' })] });
  await userEvent.click(screen.getByRole('button', { name: 'Save request' }));
  const both = await screen.findByRole('alert', { name: 'Request for reply: two texts' });
  expect(screen.getByRole('textbox', { name: 'Where it went' })).toHaveProperty('value', 'town@example.org');
  await userEvent.click(within(both).getByRole('button', { name: /Keep mine/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save request' }));
  await waitFor(() =>
    expect(edit.mock.lastCall?.[0]).toMatchObject({ version: 2, askedOf: 'Mara Lind, the mayor', address: 'town@example.org' }),
  );
});

it('lists a missing reply among what the verdict lacks', async () => {
  openWorkbench(serverWith(), `${AT}&tab=verdict`);
  await userEvent.click(await screen.findByRole('radio', { name: 'False' }));
  await userEvent.click(await screen.findByRole('button', { name: /Ask whom the claim concerns/ }));
  expect(await screen.findByText('Nobody was asked for a reply')).toBeTruthy();
});
