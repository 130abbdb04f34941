// Is what was checked before found, shown safely, and filled and mapped by editors alone?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FoundPrecedent, ImportReply, LabelsReply, PrecedentSearchReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import type { TrpcAnswers } from '../../testing/msw-trpc.ts';
import { aDesk } from '../../testing/records.ts';
import { aMember, aSession, renderApp } from '../../testing/render-app.tsx';

const found: FoundPrecedent = {
  precedent: { factCheckId: 'f1' },
  claim: 'Rents fell by 12 percent.',
  claimant: 'Mara Lind',
  saidOn: '2025-01-01',
  publisher: 'Rain Checks',
  title: 'Did rents fall?',
  url: 'https://checks.example/rents',
  day: '2025-01-02',
  language: 'en',
  label: 'Mostly dry',
  point: 'mostlyFalse',
  summary: null,
  score: 0.8,
  reasons: { words: ['rents'], numbers: ['12'], names: [], opposites: [['rose', 'fell']], isNearInMeaning: true },
};
const library = {
  factChecks: 3,
  searchable: 3,
  meanings: { done: 1, all: 2 },
  publishers: [{ publisher: 'Rain Checks', count: 3 }],
  languages: ['en'],
};
const answers = (more: TrpcAnswers = {}): TrpcAnswers => ({ 'desk.get': aDesk, 'library.get': () => library, ...more });

it('finds earlier checks by words, says why, and leads to the source without telling where from', async () => {
  const search = vi.fn((_asked: unknown): PrecedentSearchReply => ({ found: [found], hasMore: false }));
  renderApp('/library?whose=others', answers({ 'precedents.search': search as never }));
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Search earlier checks' }), 'Rents rose');
  const line = await within(await screen.findByRole('list', { name: 'Found' })).findByRole('listitem');
  expect(search).toHaveBeenLastCalledWith({ text: 'Rents rose', whose: 'others', limit: 20 });
  expect(line.textContent).toMatch(
    /Mostly false.*“Mostly dry”.*Rain Checks.*“rose” here, “fell” there.*Likely the same · near in meaning.*numbers: 12/,
  );
  const source = within(line).getByRole('link', { name: 'Did rents fall?' });
  expect(source.getAttribute('href')).toBe('https://checks.example/rents');
  expect(source.getAttribute('rel')).toContain('noopener');
  await expectAccessible();
});

it('says that nothing was found', async () => {
  renderApp('/library?text=whales', answers({ 'precedents.search': () => ({ found: [], hasMore: false }) }));
  expect(await screen.findByText('Nothing was found')).toBeTruthy();
});

it('shows files and labels to editors alone', async () => {
  renderApp('/library?tab=files', answers());
  expect(await screen.findByText('Search what was checked before')).toBeTruthy();
  expect(screen.queryByRole('tab')).toBeNull();
});

const asEditor = () => aSession({ member: { ...aMember, role: 'editor' } });

it('shows how far a file is and what of it could not be read', async () => {
  const counts = { created: 5, changed: 1, same: 2, bad: 1 };
  const file = { sizeBytes: 200, reason: null, ...counts, startedBy: null, startedAt: '2025-03-14T12:00:00.000Z' };
  const imports: ImportReply[] = [
    { ...file, id: 'i1', fileName: 'rain.jsonl', readBytes: 100, state: 'running' },
    { ...file, id: 'i2', fileName: 'snow.jsonl', readBytes: 20, state: 'stopped' },
  ];
  const problems = () => [{ number: 1, place: 7, reason: 'The line is no JSON.', excerpt: '{' }];
  renderApp('/library?tab=files', answers({ 'library.imports': () => imports, 'library.problems': problems as never }), asEditor());
  const bar = await screen.findByRole('progressbar', { name: 'Being read' });
  expect(bar.getAttribute('aria-valuenow')).toBe('50');
  expect((await screen.findByRole('progressbar', { name: 'Learning what they mean' })).getAttribute('aria-valuenow')).toBe('50');
  expect(screen.getByText('Broke off; send the same file again to go on')).toBeTruthy();
  await userEvent.click(screen.getAllByText('What could not be read')[0] as HTMLElement);
  expect(await screen.findByText(/7: The line is no JSON\./)).toBeTruthy();
  await expectAccessible();
});

it('gives a label a meaning, and says how much that covers', async () => {
  const labels: LabelsReply = {
    factChecks: 4,
    rated: 4,
    mapped: 1,
    labels: [{ publisher: 'Rain Checks', label: 'mostly dry', count: 3, point: null, isGeneral: false }],
  };
  const map = vi.fn();
  renderApp('/library?tab=labels', answers({ 'library.labels': () => labels, 'library.mapLabel': map }), asEditor());
  expect(await screen.findByText('1 of 4 rated fact-checks mean something on our scale (25 %).')).toBeTruthy();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: /What “mostly dry” of Rain Checks means/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Mostly false' }));
  await waitFor(() => expect(map).toHaveBeenCalledWith({ publisher: '', label: 'mostly dry', point: 'mostlyFalse' }));
});
