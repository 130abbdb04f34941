// Can an editor see what is new, ask for changes part by part, decide, and lose nothing when somebody else was faster?
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { type TrpcAnswers, TrpcRefusal } from '../../testing/msw-trpc.ts';
import { aClaim, aClaimRow, aDesk, aHistory, ana, aVerdict, ben, offers } from '../../testing/records.ts';
import { aSession, renderApp } from '../../testing/render-app.tsx';

const editor = aSession({ member: { ...ben, email: 'ben@example.org', role: 'editor' } });
const waiting = (id: string, more = {}) =>
  aClaimRow({ id, stage: 'inReview', point: 'true', offers: offers(['approve', 'requestChanges']), ...more });

const answers = (more: TrpcAnswers = {}): TrpcAnswers => ({
  'desk.get': aDesk,
  'claims.list': () => ({ items: [waiting('c1')], nextCursor: null }),
  'claims.get': () => aClaim(),
  'claims.history': () => aHistory(),
  'claims.markSeen': async () => undefined as never,
  ...more,
});

const show = (more: TrpcAnswers = {}) => renderApp('/review/c1', answers(more), editor);
const heading = () => screen.findByRole('article', { name: 'Verdict' });

const secondVersion = () =>
  aClaim({
    verdicts: [
      aVerdict({ id: 'v2', number: 2, point: 'mixed', summary: 'The count bears half of it out.' }),
      aVerdict({
        state: 'sentBack',
        decided: { by: ben, at: '2025-03-14T13:00:00.000Z' },
        changeRequests: [
          {
            id: 'r1',
            part: 'summary',
            note: 'Say how much of it.',
            requestedBy: ben,
            requestedAt: '2025-03-14T13:00:00.000Z',
            resolved: { by: ana, at: '2025-03-14T14:00:00.000Z', resolution: 'Half of it.' },
            thread: null,
          },
        ],
      }),
    ],
  });

it('shows the verdict, what it rests on, and is usable by everybody', async () => {
  show();
  const verdict = await heading();
  expect(within(verdict).getByText('Mostly true')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Harbour log' }).getAttribute('href')).toBe('https://example.org/log');
  expect(screen.getByText(/The others’ ratings are shown once yours and the last one asked for are in/)).toBeTruthy();
  await expectAccessible();
});

it('marks what changed since the version seen before, beside what was asked', async () => {
  show({ 'claims.get': secondVersion, 'claims.history': () => aHistory({ seenVerdictId: 'v1' }) });
  const summary = within(await heading()).getByRole('region', { name: 'Summary' });
  expect(summary.querySelector('ins')?.textContent).toBe('half of ');
  expect(summary.textContent).toContain('Say how much of it.');
  expect(summary.textContent).toContain('Half of it.');
  expect(
    within(await heading())
      .getByRole('region', { name: 'Rating' })
      .querySelector('del')?.textContent,
  ).toBe('Mostly true');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show what changed since version 1' }));
  expect(document.querySelector('ins')).toBeNull();
});

it('approves by key, the verdict on the screen and no other, and goes on', async () => {
  const approved = vi.fn();
  const seen = vi.fn(async () => undefined as never);
  const { router } = show({
    'claims.list': () => ({ items: [waiting('c2', { updatedAt: '2025-03-15T00:00:00.000Z' }), waiting('c1')], nextCursor: null }),
    'verdicts.approve': (input) => {
      approved(input);
      return aClaim({ stage: 'approved', offers: [] });
    },
    'claims.markSeen': seen,
  });
  await heading();
  await screen.findByText('1 of 2');
  await userEvent.keyboard('A');
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/review/c2'));
  expect(approved).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1', version: 3, verdictId: 'v1' });
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ claimId: 'c1' }));
});

it('shows what blocks a decision and sends nothing', async () => {
  const approve = vi.fn();
  const words = 'You proposed this verdict; somebody else has to decide it.';
  show({
    'claims.get': () => aClaim({ offers: offers([], { approve: words, requestChanges: words }) }),
    'verdicts.approve': approve,
  });
  await heading();
  const button = screen.getByRole('button', { name: /Approve/, description: words });
  await userEvent.click(button);
  await userEvent.keyboard('A');
  expect(await screen.findByRole('alertdialog')).toBeTruthy();
  expect(approve).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: /Ask for a change/ })).toBeNull();
});

it('shows somebody who may not decide no decision', async () => {
  show({ 'claims.get': () => aClaim({ offers: offers(['comment']) }) });
  await heading();
  expect(screen.queryByRole('button', { name: /Approve|Send back/ })).toBeNull();
});

it('sends back notes pinned to parts, one of them asked for at the part itself', async () => {
  const sent = vi.fn();
  show({
    'verdicts.requestChanges': (input) => {
      sent(input);
      return aClaim({ stage: 'checking', offers: [] });
    },
  });
  await heading();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Ask for a change of the summary' }));
  await user.keyboard('Name the log.');
  await user.click(screen.getByRole('button', { name: 'Ask for a change of the evidence' }));
  await user.click(screen.getByRole('button', { name: /Send back \(1\)/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Send back to Ana Pereira' });
  expect(within(dialog).getAllByLabelText('What has to change')).toHaveLength(2);
  await expectAccessible(dialog);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
  expect(sent.mock.calls[0]?.[0]).toEqual({ claimId: 'c1', version: 3, requests: [{ part: 'summary', note: 'Name the log.' }] });
  expect(sessionStorage.getItem('touchstone.draft.m1.change-notes.c1') ?? '').not.toContain('Name the log.');
});

it('brings in a newer verdict, keeps the notes, and wants it read before it is decided', async () => {
  const approve = vi.fn();
  show({
    'verdicts.approve': (input) => {
      approve(input);
      if (approve.mock.calls.length > 1) return aClaim({ stage: 'approved', offers: [] });
      throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: { ...secondVersion(), version: 7 } });
    },
  });
  await heading();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Ask for a change of the confidence' }));
  await user.keyboard('Why only medium?');
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('A');
  const alert = await screen.findByText(/Ana Pereira sent version 2 while you were reading/);
  expect(screen.getByLabelText('What has to change in the confidence')).toHaveProperty('value', 'Why only medium?');
  expect(document.querySelector('ins')).not.toBeNull();
  await user.keyboard('A');
  expect(approve).toHaveBeenCalledOnce();
  await user.click(within(alert.parentElement as HTMLElement).getByRole('button', { name: 'I have read it' }));
  await user.keyboard('A');
  await vi.waitFor(() => expect(approve).toHaveBeenLastCalledWith({ claimId: 'c1', version: 7, verdictId: 'v2' }));
});

it('lets an admin approve their own with a reason', async () => {
  const overridden = vi.fn();
  show({
    'claims.get': () => aClaim({ offers: offers(['overrideApprove'], { approve: 'You proposed this verdict.' }) }),
    'verdicts.overrideApprove': (input) => {
      overridden(input);
      return aClaim({ stage: 'approved', offers: [] });
    },
  });
  await heading();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Approve without a second person' }));
  await user.type(await screen.findByLabelText('Reason'), 'Alone tonight.');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Approve' }));
  await vi.waitFor(() => expect(overridden).toHaveBeenCalledWith({ claimId: 'c1', version: 3, verdictId: 'v1', reason: 'Alone tonight.' }));
});

it('opens an approved claim again for a reason, and says why when it is refused', async () => {
  show({
    'claims.get': () => aClaim({ stage: 'approved', offers: offers(['reopen']), verdicts: [aVerdict({ state: 'approved' })] }),
    'claims.reopen': () => {
      throw new TrpcRefusal('PRECONDITION_FAILED', 'No.', { refusals: [{ code: 'wrongStage', text: 'The claim has moved on.' }] });
    },
  });
  await heading();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await user.type(await screen.findByLabelText('Reason'), 'New data.');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Check again' }));
  expect((await within(screen.getByRole('dialog')).findByRole('alert')).textContent).toBe('The claim has moved on.');
  expect(screen.getByLabelText('Reason')).toHaveProperty('value', 'New data.');
});

it('says so when there is no verdict or no such claim', async () => {
  show({ 'claims.get': () => aClaim({ stage: 'checking', verdicts: [] }) });
  await screen.findByText('No verdict yet');
});

it('says so when the claim is not there', async () => {
  show({
    'claims.get': () => {
      throw new TrpcRefusal('NOT_FOUND', 'There is nothing here by that name.', { httpStatus: 404 });
    },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('There is nothing here by that name.');
});
