// Are a model's proposals labelled, plain text, and the member's to decide; does the assistant show only where there is one?
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AssistantStatus, ClaimDetail } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import type { TrpcAnswers } from '../../testing/msw-trpc.ts';
import { claimOn, openWorkbench, showOnPhone } from '../../testing/open-workbench.ts';
import { aDesk, offers } from '../../testing/records.ts';
import { aMember, aSession } from '../../testing/render-app.tsx';

const wording: ClaimDetail['proposals'][number] = {
  id: 's1',
  kind: 'wording',
  text: 'A third of the **boats** stayed in. <b>[Click](https://evil.example)</b>',
  reasons: ['Says who.'],
  proposedBy: 'small',
  fate: 'open',
};

const aClaimWith = (...proposals: ClaimDetail['proposals']) =>
  claimOn('a third of the boats', { id: 'c1', offers: offers(['edit']), proposals });

function open(claim: ClaimDetail, more: TrpcAnswers = {}, hasAssistant = true) {
  openWorkbench({ claims: [claim] }, '?claim=c1', {
    'desk.get': () => ({ ...aDesk(), hasAssistant }),
    'suggestions.assistant': () => ({ latest: null }),
    ...more,
  });
}

it('shows a proposal as the words it is, and takes it when the member says so', async () => {
  const claim = aClaimWith(wording);
  const decide = vi.fn((_input: unknown) => ({ ...claim, proposals: [{ ...wording, fate: 'accepted' as const }] }));
  open(claim, { 'suggestions.decide': decide });
  const section = await screen.findByRole('region', { name: 'What the assistant proposes' });
  expect(within(section).getByText(wording.text)).toBeTruthy();
  expect(within(section).queryByRole('link')).toBeNull();
  expect(within(section).getByText('Suggested by small')).toBeTruthy();
  await expectAccessible();
  await userEvent.click(within(section).getByRole('button', { name: 'Take as the statement' }));
  expect(await within(section).findByText('Taken as suggested')).toBeTruthy();
  expect(decide).toHaveBeenCalledWith(expect.objectContaining({ claimId: 'c1', suggestionId: 's1', decision: { act: 'accept' } }));
});

it('takes changed words, by key, and sends nothing where none are left', async () => {
  const claim = aClaimWith(wording);
  const decide = vi.fn((_input: unknown) => ({ ...claim, proposals: [{ ...wording, fate: 'edited' as const }] }));
  open(claim, { 'suggestions.decide': decide });
  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  const field = screen.getByRole('textbox', { name: 'Your words' });
  expect(document.activeElement).toBe(field);
  await userEvent.clear(field);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(decide).not.toHaveBeenCalled();
  await userEvent.type(field, 'A third of the boats stayed in on Monday.');
  await expectAccessible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Your words' })).toBeNull());
  expect(decide).toHaveBeenCalledWith(
    expect.objectContaining({ decision: { act: 'edit', text: 'A third of the boats stayed in on Monday.' } }),
  );
});

it('asks when the member wants it, and says calmly that nothing came', async () => {
  let latest: AssistantStatus['latest'] = null;
  const ask = vi.fn((_input: unknown) => {
    latest = { isAtWork: false, failure: 'timeout', proposed: 0 };
    return { runId: 'r1' };
  });
  open(aClaimWith(), { 'suggestions.ask': ask, 'suggestions.assistant': () => ({ latest }) });
  await screen.findByRole('button', { name: /^Ask the assistant/ });
  await userEvent.keyboard('p');
  expect(await screen.findByText('The assistant did not answer in time. You can ask again.')).toBeTruthy();
  expect(ask).toHaveBeenCalledTimes(1);
});

it('is there for a checker about the article too, and not for who may not ask', async () => {
  const ask = vi.fn((_input: unknown) => ({ runId: 'r1' }));
  const status = vi.fn((_input: unknown) => ({ latest: { isAtWork: false, failure: null, proposed: 2 } }));
  const answers: TrpcAnswers = {
    'desk.get': () => ({ ...aDesk(), hasAssistant: true }),
    'suggestions.assistant': status,
    'suggestions.ask': ask,
  };
  openWorkbench({ claims: [aClaimWith()] }, '', answers);
  expect(await screen.findByText('The assistant made 2 suggestions.')).toBeTruthy();
  await userEvent.keyboard('p');
  await waitFor(() => expect(ask).toHaveBeenCalledWith({ articleId: 'a1' }));
  cleanup();
  status.mockClear();
  openWorkbench({ claims: [aClaimWith()] }, '', answers, undefined, aSession({ member: { ...aMember, role: 'observer' } }));
  await userEvent.click(await screen.findByRole('button', { name: /^(Open|Start with) the first/ }));
  expect(await screen.findByRole('tablist', { name: 'About the claim' })).toBeTruthy();
  expect(status).not.toHaveBeenCalled();
  expect(screen.queryByText(/assistant/i)).toBeNull();
});

it('is under the list of claims where a window has no room beside it', async () => {
  const ask = vi.fn((_input: unknown) => ({ runId: 'r1' }));
  const answers: TrpcAnswers = {
    'desk.get': () => ({ ...aDesk(), hasAssistant: true }),
    'suggestions.assistant': () => ({ latest: null }),
    'suggestions.ask': ask,
  };
  openWorkbench({ claims: [aClaimWith()] }, '?pane=claims', answers);
  showOnPhone();
  const list = await screen.findByRole('region', { name: 'Claims' });
  await userEvent.click(await within(list).findByRole('button', { name: /^Ask the assistant/ }));
  expect(ask).toHaveBeenCalledWith({ articleId: 'a1' });
  await expectAccessible();
});

it('says nothing of an assistant where none is set up', async () => {
  open(aClaimWith(), {}, false);
  expect(await screen.findByRole('tablist', { name: 'About the claim' })).toBeTruthy();
  expect(screen.queryByText(/assistant/i)).toBeNull();
});
