// The first person comes to a desk where nobody works yet: by the link on the console, which is good once.
import { expectAccessible } from './accessible.ts';
import { expect, test } from './story.ts';

test.use({ desk: 'new', refusals: [400, 403, 404, 409, 410] });

test('the set-up link makes the first admin, once', async ({ server, visit }) => {
  const link = /http\S+\/set-up\/\S+/.exec(server.output())?.[0] ?? '';

  await test.step('the sign-in page says where the way in is', async () => {
    const stranger = await visit('/');
    await expect(stranger.getByText('Open the set-up link that Touchstone printed on its console')).toBeVisible();
    await expect(stranger.getByText('A newsroom to try things in')).toBeHidden();
    await expectAccessible(stranger);
  });

  const admin = await visit(link);
  await test.step('the link asks for the desk and its first admin', async () => {
    await admin.getByLabel('Name of the desk').fill('The Harbour Desk');
    await admin.getByLabel('Your name').fill('Ada Reyes');
    await admin.getByLabel('E-mail').fill('ada@example.org');
    await admin.getByLabel('Password').fill('short');
    await admin.keyboard.press('Enter');
    await expect(admin.getByText('Choose a password of at least 10 characters.')).toBeVisible();
    await expectAccessible(admin);
    await admin.getByLabel('Password').fill('a long first password');
    await admin.getByRole('button', { name: 'Set up and come in' }).click();
    await expect(admin.getByText('The Harbour Desk has no articles yet')).toBeVisible();
    await expect(admin.getByRole('button', { name: 'New article' })).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step('a second use of the link is refused with a sentence', async () => {
    const late = await visit(link);
    await late.getByLabel('Name of the desk').fill('Another Desk');
    await late.getByLabel('Your name').fill('Mallory Finch');
    await late.getByLabel('E-mail').fill('mallory@example.org');
    await late.getByLabel('Password').fill('a long first password');
    await late.keyboard.press('Enter');
    await expect(late.getByRole('alert')).not.toBeEmpty();
    await expect(late.getByLabel('Your name')).toHaveValue('Mallory Finch');
  });

  await test.step('the admin goes and comes back with the password, by keyboard', async () => {
    await admin.getByRole('button', { name: /Ada/ }).press('Enter');
    await admin.getByRole('menuitem', { name: 'Sign out' }).press('Enter');
    await admin.getByLabel('E-mail').focus();
    await admin.keyboard.type('ada@example.org');
    await admin.keyboard.press('Tab');
    await admin.keyboard.type('a long first password');
    await admin.keyboard.press('Enter');
    await expect(admin.getByText('The Harbour Desk has no articles yet')).toBeVisible();
  });
});
