// Do several people write one verdict without losing each other’s words?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ClaimAction } from '@touchstone/domain';
import type { VerdictDraftReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../../testing/axe.ts';
import { aLiveDesk } from '../../../testing/live-desk.ts';
import { type TrpcAnswers, TrpcRefusal } from '../../../testing/msw-trpc.ts';
import { change, claimOn, openWorkbench } from '../../../testing/open-workbench.ts';
import { aVerdict, ben, offers } from '../../../testing/records.ts';

const OFFERED: ClaimAction[] = ['edit', 'comment', 'proposeVerdict', 'writeVerdict'];
const TEXT = 'The log.\n\nThe mayor.\n\nThe crew.';

async function open(answers: TrpcAnswers = {}) {
  const server = { claims: [claimOn('a third of the boats', { stage: 'checking', offers: offers(OFFERED) })] };
  const together = { now: { id: 'c1', version: 4, words: { summary: 'No.', explanation: TEXT }, writtenBy: ben } as VerdictDraftReply };
  const write = vi.fn(({ draftVersion, summary, explanation }): VerdictDraftReply => {
    if (draftVersion !== together.now.version)
      throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: together.now });
    together.now = { ...together.now, version: draftVersion + 1, words: { summary, explanation } };
    return together.now;
  });
  const live = aLiveDesk();
  const all = { 'verdicts.draft': () => together.now, 'verdicts.write': write, ...answers };
  openWorkbench(server, '?claim=c1&tab=verdict', all, live);
  const explanation = (await screen.findByRole('textbox', { name: 'Explanation' })) as HTMLTextAreaElement;
  await waitFor(() => expect(live.asked).toHaveLength(1));
  const benWrites = (words: string) => {
    together.now = { ...together.now, version: together.now.version + 1, words: { summary: 'No.', explanation: words } };
    live.signal({ kind: 'verdictDraft', claimId: 'c1' });
  };
  return { server, together, write, explanation, benWrites };
}

it('brings another’s paragraph in while one types in the next, and the place stays', async () => {
  const { explanation, benWrites, together } = await open();
  expect(explanation.value).toBe(TEXT);
  expect(screen.getByText(/the last was Ben Okafor/)).toBeTruthy();
  await userEvent.type(explanation, ' asleep', { initialSelectionStart: TEXT.length - 1, initialSelectionEnd: TEXT.length - 1 });
  benWrites(TEXT.replace('The log.', 'The log of March and April.'));
  await waitFor(() => expect(explanation.value).toBe('The log of March and April.\n\nThe mayor.\n\nThe crew asleep.'));
  expect(document.activeElement).toBe(explanation);
  expect(explanation.selectionStart).toBe(explanation.value.length - 1);
  await waitFor(() => expect(together.now.words?.explanation).toBe(explanation.value));
  await expectAccessible();
});

it('shows both where both wrote, saves nothing over the other, and goes on with what is chosen', async () => {
  const { explanation, together, write } = await open();
  const theirs = TEXT.replace('The log.', 'The log, says Ben.');
  together.now = { ...together.now, version: 5, words: { summary: 'No.', explanation: theirs } };
  await userEvent.type(explanation, 'Mine: ', { initialSelectionStart: 0, initialSelectionEnd: 0 });
  const choice = await screen.findByRole('alert', { name: 'Verdict: two texts' });
  expect(within(choice).getByText('The log, says Ben.')).toBeTruthy();
  expect(within(choice).getByText('Mine: The log.')).toBeTruthy();
  expect(screen.getByText('Settle where somebody else changed the same words.')).toBeTruthy();
  expect(together.now.words?.explanation).toBe(theirs);
  expect(write).toHaveBeenCalledOnce();
  await expectAccessible();
  await userEvent.click(within(choice).getByRole('button', { name: 'Keep both' }));
  expect(explanation.value).toBe('Mine: The log.\n\nThe log, says Ben.\n\nThe mayor.\n\nThe crew.');
  await waitFor(() => expect(together.now.words?.explanation).toBe(explanation.value));
  expect(screen.queryByRole('alert', { name: 'Verdict: two texts' })).toBeNull();
});

it('is sent as it was seen; what another wrote in the last moment comes in instead', async () => {
  const newer: VerdictDraftReply = { id: 'c1', version: 9, words: { summary: 'Not at all.', explanation: TEXT }, writtenBy: ben };
  let isOutdated = true;
  const propose = vi.fn(({ claimId }) => {
    if (isOutdated) throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: { verdictDraft: newer } });
    return change(opened.server, claimId, { stage: 'inReview', verdicts: [aVerdict()], offers: offers(['withdraw']) });
  });
  const opened = await open({ 'verdicts.propose': propose });
  await userEvent.click(screen.getByRole('radio', { name: 'Unproven' }));
  await userEvent.click(screen.getByRole('button', { name: /Send to editor/ }));
  expect(await screen.findByDisplayValue('Not at all.')).toBeTruthy();
  expect(propose.mock.lastCall?.[0]).toMatchObject({ draftVersion: 4, summary: 'No.', explanation: TEXT });
  opened.together.now = newer;
  isOutdated = false;
  await userEvent.click(screen.getByRole('button', { name: /Send to editor/ }));
  expect(await screen.findByText('Sent to the editor.')).toBeTruthy();
  expect(propose.mock.lastCall?.[0]).toMatchObject({ draftVersion: 9, summary: 'Not at all.' });
});
