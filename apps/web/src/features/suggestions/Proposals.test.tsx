// Are a model's proposals labelled, plain text, and the member's to decide; does the assistant show only where there is one?
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AssistantStatus, ClaimDetail } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import type { TrpcAnswers } from '../../testing/msw-trpc.ts';
import { claimOn, openWorkbench } from '../../testing/open-workbench.ts';
import { aDesk, offers } from '../../testing/records.ts';

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

it('asks when the member wants it, and says calmly that nothing came', async () => {
  let latest: AssistantStatus['latest'] = null;
  const ask = vi.fn((_input: unknown) => {
    latest = { isAtWork: false, failure: 'timeout', proposed: 0 };
    return { runId: 'r1' };
  });
  open(aClaimWith(), { 'suggestions.ask': ask, 'suggestions.assistant': () => ({ latest }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Ask the assistant' }));
  expect(await screen.findByText('The assistant did not answer in time. You can ask again.')).toBeTruthy();
  expect(ask).toHaveBeenCalledTimes(1);
});

it('says nothing of an assistant where none is set up', async () => {
  open(aClaimWith(), {}, false);
  expect(await screen.findByRole('tablist', { name: 'About the claim' })).toBeTruthy();
  expect(screen.queryByText(/assistant/i)).toBeNull();
});
