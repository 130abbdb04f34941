// Can an admin say who the desk is, and does nobody overwrite another?
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../../testing/axe.ts';
import { TrpcRefusal } from '../../../testing/msw-trpc.ts';
import { aDesk } from '../../../testing/records.ts';
import { aMember, aSession, renderApp } from '../../../testing/render-app.tsx';
import type { DeskPage } from './desk-page.ts';

const anAdmin = aSession({ member: { ...aMember, role: 'admin' } });
const aPage: DeskPage = {
  version: 4,
  name: 'Harbour Desk',
  about: 'We check.',
  funding: 'Readers.',
  contact: '',
  correctionsPolicy: '',
  ratingsNeeded: 2,
  checkersTakeClaims: true,
  recheckAfterDays: null,
};

it('sends what was changed, and nothing else', async () => {
  const edited = vi.fn();
  renderApp(
    '/admin?tab=desk',
    {
      'desk.get': aDesk,
      'desk.page': () => aPage,
      'desk.edit': (input) => {
        edited(input);
        return { ...aPage, version: 5, ratingsNeeded: 3 };
      },
    },
    anAdmin,
  );
  const needed = await screen.findByLabelText(/^Ratings a claim needs/);
  await userEvent.clear(needed);
  await userEvent.type(needed, '3');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Checkers take claims/ }));
  await userEvent.type(screen.getByLabelText(/^Days until/), '90{Enter}');
  expect(await screen.findByText(/^Saved\. Reports/)).toBeTruthy();
  expect(edited).toHaveBeenCalledExactlyOnceWith({
    version: 4,
    changes: { ratingsNeeded: 3, checkersTakeClaims: false, recheckAfterDays: 90 },
  });
});

it('shows both texts when another admin was faster, and sends the one chosen', async () => {
  let page = aPage;
  renderApp(
    '/admin?tab=desk',
    {
      'desk.get': aDesk,
      'desk.page': () => page,
      'desk.edit': ({ version, changes }) => {
        if (version === 4) {
          page = { ...aPage, version: 5, funding: 'A foundation.' };
          throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: page });
        }
        return { ...page, version: 6, funding: changes.funding ?? '' };
      },
    },
    anAdmin,
  );
  await userEvent.type(await screen.findByLabelText('Who pays for it'), ' And members.');
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
  const both = await screen.findByRole('alert', { name: 'The desk: two texts' });
  expect(within(both).getByText('A foundation.')).toBeTruthy();
  expect(within(both).getByText('Readers. And members.')).toBeTruthy();
  await expectAccessible();
  await userEvent.click(within(both).getByRole('button', { name: 'Keep mine' }));
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
  expect(await screen.findByText(/^Saved\. Reports/)).toBeTruthy();
  expect(screen.queryByRole('alert', { name: 'The desk: two texts' })).toBeNull();
  expect(screen.getByLabelText('Who pays for it')).toHaveProperty('value', 'Readers. And members.');
});
