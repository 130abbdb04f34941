// Can an admin word the scale and its gates, and build one of their own before anything was rated?
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_SCALE } from '@touchstone/domain';
import type { ScaleReply } from '@touchstone/server';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../../../testing/axe.ts';
import { TrpcRefusal } from '../../../testing/msw-trpc.ts';
import { aDesk } from '../../../testing/records.ts';
import { aMember, aSession, renderApp } from '../../../testing/render-app.tsx';

const anAdmin = aSession({ member: { ...aMember, role: 'admin' } });
const points = DEFAULT_SCALE.points.map(({ position: _position, claimReviewNumber: _number, ...point }) => point);
const aScale = (more: Partial<ScaleReply> = {}): ScaleReply => ({
  name: DEFAULT_SCALE.name,
  version: 1,
  level: 'ordinal',
  isInUse: true,
  points,
  ...more,
});

it('words a point of a scale in use, and says before saving when two have one name', async () => {
  const edited = vi.fn();
  renderApp(
    '/admin?tab=scale',
    {
      'desk.get': aDesk,
      'scale.get': () => aScale(),
      'scale.edit': (input) => {
        edited(input);
        return aScale({ ...input, version: 2 });
      },
    },
    anAdmin,
  );
  await userEvent.click(await screen.findByLabelText('Edit Mixed'));
  const label = await screen.findByLabelText('Name');
  await expectAccessible();
  await userEvent.clear(label);
  await userEvent.type(label, 'True{Enter}');
  expect(await screen.findByText('Two points have the same name. Choose another for one of them.')).toBeTruthy();
  expect(screen.queryByLabelText(/^(Move|Take out) /)).toBeNull();
  expect(screen.queryByText('Add a point')).toBeNull();

  const [, wrong] = screen.getAllByLabelText('Edit True');
  await userEvent.click(wrong as HTMLElement);
  await userEvent.clear(await screen.findByLabelText('Name'));
  await userEvent.type(screen.getByLabelText('Name'), 'Half true{Enter}');
  await userEvent.click(screen.getByText('Save the scale'));
  expect(await screen.findByText(/^Saved\. It counts/)).toBeTruthy();
  const changed = points.map((point) => (point.key === 'mixed' ? { ...point, label: 'Half true' } : point));
  expect(edited).toHaveBeenLastCalledWith({ version: 1, level: 'ordinal', points: changed });
});

it('builds another scale before anything was rated', async () => {
  const edited = vi.fn();
  renderApp(
    '/admin?tab=scale',
    {
      'desk.get': aDesk,
      'scale.get': () => aScale({ isInUse: false }),
      'scale.edit': ({ points: sent }) => {
        edited(sent.map(({ key }) => key));
        return aScale({ isInUse: false, version: 2, points: sent });
      },
    },
    anAdmin,
  );
  await userEvent.click(await screen.findByLabelText('Take out Mostly true'));
  await userEvent.click(screen.getByLabelText('Move Unproven up'));
  await userEvent.click(screen.getByText('Add a point'));
  await userEvent.type(await screen.findByLabelText('Name'), 'Twisted');
  await userEvent.type(screen.getByLabelText('Mark'), '~');
  await userEvent.type(screen.getByLabelText('What it means'), 'Right words, wrong picture.');
  await userEvent.click(screen.getByText('Add it'));
  await userEvent.click(screen.getByText('Save the scale'));
  await waitFor(() =>
    expect(edited).toHaveBeenLastCalledWith([
      'true',
      'mixed',
      'mostlyFalse',
      'false',
      'twisted',
      'unproven',
      'missingContext',
      'notCheckable',
    ]),
  );
});

it('shows both scales when another admin was faster', async () => {
  let standing = aScale();
  const theirs = points.map((point) => (point.key === 'mixed' ? { ...point, label: 'Partly' } : point));
  renderApp(
    '/admin?tab=scale',
    {
      'desk.get': aDesk,
      'scale.get': () => standing,
      'scale.edit': (input) => {
        if (input.version === standing.version && standing.version > 1) return aScale({ ...input, version: 3 });
        standing = aScale({ version: 2, points: theirs });
        throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current: standing });
      },
    },
    anAdmin,
  );
  await userEvent.click(await screen.findByLabelText('Edit Mixed'));
  await userEvent.type(await screen.findByLabelText('Name'), ' up{Enter}');
  await userEvent.click(screen.getByText('Save the scale'));
  const both = within(await screen.findByRole('alert', { name: 'The scale: two versions' }));
  expect(both.getByText(/◑ Partly:/)).toBeTruthy();
  expect(both.getByText(/◑ Mixed up:/)).toBeTruthy();
  await userEvent.click(both.getByRole('button', { name: 'Keep mine' }));
  await userEvent.click(screen.getByText('Save the scale'));
  expect(await screen.findByText(/^Saved\. It counts/)).toBeTruthy();
});
