// Are earlier checks shown on the claim, linked with one key, and does an opposite verdict ask why?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FoundPrecedent, PrecedentsReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { change, claimOn, openWorkbench } from '../../testing/open-workbench.ts';
import { ana, offers } from '../../testing/records.ts';

const earlier: FoundPrecedent = {
  precedent: { earlierId: 'c9' },
  claim: 'A third of the boats stayed in.',
  claimant: null,
  saidOn: null,
  publisher: null,
  title: null,
  url: null,
  day: '2025-01-02',
  language: 'en',
  label: null,
  point: 'true',
  summary: 'The log says so.',
  score: 0.9,
  reasons: { words: ['boats'], numbers: [], names: [], opposites: [], isNearInMeaning: false },
};

function open(tab: string, found: FoundPrecedent[] = [earlier]) {
  const server = { claims: [claimOn('a third of the boats', { stage: 'checking', offers: offers(['edit', 'proposeVerdict']) })] };
  const now: { precedents: PrecedentsReply } = { precedents: { linked: [], found } };
  const link = vi.fn(({ claimId }) => {
    now.precedents = { linked: [{ ...earlier, kind: 'same', linkedBy: ana, linkedAt: '2025-03-14T12:00:00.000Z' }], found: [] };
    return change(server, claimId, { earlierVerdicts: [{ claimId: 'c9', articleId: 'a9', words: earlier.claim, point: 'true' }] });
  });
  openWorkbench(server, `?claim=c1&tab=${tab}`, { 'precedents.forClaim': () => now.precedents, 'precedents.link': link });
  return { link };
}

it('links the best one with one key; a verdict that says otherwise then asks why', async () => {
  const { link } = open('precedents');
  await screen.findByRole('list', { name: 'Found' });
  await expectAccessible();
  await userEvent.keyboard('l');
  await waitFor(() => expect(link).toHaveBeenCalledExactlyOnceWith({ claimId: 'c1', precedent: { earlierId: 'c9' }, kind: 'same' }));
  expect(within(await screen.findByRole('list', { name: 'Linked' })).getByText('Linked as the same by Ana Pereira')).toBeTruthy();

  await userEvent.click(screen.getByRole('tab', { name: /Verdict/ }));
  expect(screen.queryByRole('region', { name: 'Earlier verdict' })).toBeNull();
  await userEvent.click(await screen.findByRole('radio', { name: 'False' }));
  const reason = within(await screen.findByRole('region', { name: 'Earlier verdict' })).getByRole('textbox', {
    name: /Why this verdict differs/,
  });
  expect(screen.getAllByText(/An earlier verdict of ours on the same claim says otherwise/).length).toBeGreaterThan(0);
  await userEvent.type(reason, 'The log was wrong.');
  expect(screen.queryByText(/An earlier verdict of ours on the same claim says otherwise/)).toBeNull();
  await expectAccessible();
});

it('leads on to the library with the words of the claim where nothing was found', async () => {
  open('precedents', []);
  const link = await screen.findByRole('link', { name: 'Search with other words' });
  expect(new URLSearchParams(link.getAttribute('href')?.split('?')[1]).get('text')).toMatch(/third of the boats/);
  await expectAccessible();
});
