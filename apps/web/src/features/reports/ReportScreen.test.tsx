// Can a report be put together, saved as one types, published with its corrections, and taken back, and is nothing lost on the way?
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReportAction } from '@touchstone/domain';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { type TrpcAnswers, TrpcRefusal } from '../../testing/msw-trpc.ts';
import { aDesk, aReport, ben, offers } from '../../testing/records.ts';
import { aSession, renderApp } from '../../testing/render-app.tsx';

const editor = aSession({ member: { ...ben, email: 'ben@example.org', role: 'editor' } });
const published = { number: 1, publishedAt: '2025-03-15T09:00:00.000Z', publishedBy: ben, sha256: 'ab12', corrections: [] };

/** A server with one report; `edits` has what was sent. */
function show(first = aReport(), more: TrpcAnswers = {}) {
  const edits = vi.fn();
  let report = first;
  renderApp(
    '/reports/r1',
    {
      'desk.get': aDesk,
      'reports.get': () => report,
      'reports.preview': () => ({ html: '<h1>The harbour, checked</h1>' }),
      'reports.edit': (input) => {
        edits(input);
        report = {
          ...report,
          version: report.version + 1,
          title: input.title.trim(),
          introduction: input.introduction.trim(),
          picked: input.claimIds,
        };
        return report;
      },
      ...more,
    },
    editor,
  );
  return edits;
}

it('saves as one types and says so', async () => {
  const edits = show();
  const title = await screen.findByLabelText('Title');
  await expectAccessible();
  await userEvent.type(title, ' twice ');
  expect(screen.getByText('Saving')).toBeTruthy();
  await screen.findByText('Saved');
  expect(edits).toHaveBeenCalledExactlyOnceWith({
    reportId: 'r1',
    version: 5,
    title: 'The harbour, checked twice ',
    introduction: 'What was said, and what holds.',
    claimIds: ['c1', 'c2'],
  });
  expect(title).toHaveProperty('value', 'The harbour, checked twice ');
});

it('picks claims and orders them by key', async () => {
  const edits = show();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox', { name: /The fleet is the oldest/ }));
  await user.click(screen.getAllByRole('button', { name: 'Move up' })[2] as HTMLElement);
  await user.click(screen.getByRole('checkbox', { name: 'In the report: A third of the boats stayed in harbour.' }));
  await vi.waitFor(() => expect(edits).toHaveBeenLastCalledWith(expect.objectContaining({ claimIds: ['c3', 'c2'] })));
  await user.click(screen.getByRole('button', { name: 'Order as in the text' }));
  await vi.waitFor(() => expect(edits).toHaveBeenLastCalledWith(expect.objectContaining({ claimIds: ['c2', 'c3'] })));
});

it('shows both texts where somebody else changed the same words first, and goes on with the one that is chosen', async () => {
  const theirs = aReport({ version: 9, introduction: 'Their introduction.' });
  const sent = vi.fn();
  show(aReport(), {
    'reports.edit': (input) => {
      sent(input);
      if (input.version !== 9) throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: theirs });
      return { ...theirs, version: 10, title: input.title, introduction: input.introduction };
    },
  });
  await userEvent.type(await screen.findByLabelText('Introduction'), ' Mine.');
  const conflict = await screen.findByRole('alert', { name: 'Report: two texts' });
  expect(conflict.textContent).toContain('Their introduction.');
  expect(conflict.textContent).toContain('What was said, and what holds. Mine.');
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  await screen.findByText('Saved');
  expect(sent).toHaveBeenLastCalledWith(expect.objectContaining({ version: 9, introduction: 'What was said, and what holds. Mine.' }));
  expect(screen.getByLabelText('Introduction')).toHaveProperty('value', 'What was said, and what holds. Mine.');
});

it('brings paragraphs, title and picked claims of two writers together by itself, and sends the result', async () => {
  const words = (first: string, second: string) => `${first}\n\n${second}`;
  const start = aReport({ introduction: words('What was said.', 'What holds.') });
  const theirs = { ...start, version: 9, introduction: words('What was said in spring.', 'What holds.'), picked: ['c1', 'c2', 'c3'] };
  const sent = vi.fn();
  show(start, {
    'reports.edit': (input) => {
      sent(input);
      if (input.version !== 9) throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: theirs });
      return { ...theirs, version: 10, title: input.title, introduction: input.introduction, picked: input.claimIds };
    },
  });
  await userEvent.type(await screen.findByLabelText('Introduction'), ' Mine.');
  expect(screen.getByText('Saving')).toBeTruthy();
  await screen.findByText('Saved');
  expect(sent).toHaveBeenCalledTimes(2);
  expect(sent).toHaveBeenLastCalledWith({
    reportId: 'r1',
    version: 9,
    title: start.title,
    introduction: words('What was said in spring.', 'What holds. Mine.'),
    claimIds: ['c1', 'c2', 'c3'],
  });
  expect(screen.getByLabelText('Introduction')).toHaveProperty('value', words('What was said in spring.', 'What holds. Mine.'));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('takes theirs when that is chosen', async () => {
  const theirs = aReport({ version: 9, title: 'Their title' });
  show(aReport(), {
    'reports.edit': () => {
      throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: theirs });
    },
  });
  await userEvent.type(await screen.findByLabelText('Title'), '!');
  await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }));
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Their title');
  expect(screen.getByText('Saved')).toBeTruthy();
});

it('keeps the words of a save that failed and sends them again', async () => {
  let isBroken = true;
  show(aReport(), {
    'reports.edit': (input) => {
      if (isBroken) throw new TrpcRefusal('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', { httpStatus: 500 });
      return aReport({ version: 6, title: input.title });
    },
  });
  await userEvent.type(await screen.findByLabelText('Title'), '!');
  await screen.findByText('Something went wrong on our side.');
  expect(sessionStorage.getItem('touchstone.draft.m2.report.r1')).toContain('The harbour, checked!');
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Save again' }));
  await screen.findByText('Saved');
});

it('lists what is missing and publishes nothing yet', async () => {
  const words = 'Pick at least one claim with an approved verdict.';
  show(aReport({ picked: [], offers: offers<ReportAction>(['edit'], { publish: words }) }));
  const missing = await screen.findByRole('region', { name: 'Before it can be published' });
  expect(within(missing).getByText(words)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Publish/, description: words }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('publishes a later version with a line for each changed claim', async () => {
  const sent = vi.fn();
  show(
    aReport({ state: 'published', versions: [published], changed: ['c2'], offers: offers<ReportAction>(['edit', 'publish', 'retract']) }),
    {
      'reports.publish': (input) => {
        sent(input);
        return aReport({ version: 6, state: 'published', versions: [{ ...published, number: 2 }, published] });
      },
    },
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Publish/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Publish version 2' });
  await expectAccessible(dialog);
  const line = within(within(dialog).getByRole('group', { name: 'Nobody was paid.' }));
  await user.click(within(dialog).getByRole('button', { name: /Publish/ }));
  expect(sent).not.toHaveBeenCalled();
  await user.click(line.getByRole('button', { name: /Type/ }));
  await user.click(await screen.findByRole('option', { name: 'Update' }));
  await user.type(line.getByLabelText('What changed, for readers'), 'A payslip came to light.');
  await user.click(within(dialog).getByRole('button', { name: /Publish/ }));
  await screen.findByText('Version 2 is published');
  expect(sent).toHaveBeenCalledExactlyOnceWith({
    reportId: 'r1',
    version: 5,
    corrections: [{ claimId: 'c2', type: 'update', note: 'A payslip came to light.' }],
  });
});

it('retracts with a reason', async () => {
  const sent = vi.fn();
  show(aReport({ state: 'published', versions: [published], offers: offers<ReportAction>(['edit', 'retract']) }), {
    'reports.retract': (input) => {
      sent(input);
      return aReport({ version: 6, state: 'retracted', retracted: { at: published.publishedAt, reason: input.reason }, offers: [] });
    },
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Retract' }));
  await user.type(await screen.findByLabelText('Reason'), 'The log was forged.');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retract' }));
  await screen.findByText(/Retracted: The log was forged/);
  expect(sent).toHaveBeenCalledWith({ reportId: 'r1', version: 5, reason: 'The log was forged.' });
});

it('offers downloads and the address of what is published, and nothing to write to who may not', async () => {
  show(aReport({ state: 'published', versions: [published], offers: [] }));
  expect(await screen.findByLabelText('Title')).toHaveProperty('readOnly', true);
  expect(screen.getByRole('link', { name: 'Table (CSV)' }).getAttribute('href')).toBe('/r/talks-at-the-harbour/report.csv');
  expect(screen.getByRole('link', { name: 'http://127.0.0.1:4600/r/talks-at-the-harbour' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Publish|Retract|Move/ })).toBeNull();
});

it('draws the preview where nothing can run', async () => {
  show();
  await userEvent.click(await screen.findByRole('tab', { name: 'Preview' }));
  const frame = (await screen.findByTitle('Preview of the report')) as HTMLIFrameElement;
  expect(frame.srcdoc).toContain('The harbour, checked');
  expect(frame.getAttribute('sandbox')).toBe('');
});
