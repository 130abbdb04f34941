// An admin adds a passkey in a browser with an authenticator of its own, comes in by it, and takes it away again.
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './story.ts';

test.use({ desk: 'new', refusals: [401] });

/** A device that holds passkeys and always recognises its owner. */
async function plugInAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('a passkey opens Touchstone by itself', async ({ server, visit }) => {
  // passkeys belong to a name, never to an address in numbers
  const home = server.url.replace('127.0.0.1', 'localhost');
  const link = /\/set-up\/\S+/.exec(server.output())?.[0] ?? '';
  const page = await visit(link, { baseURL: home });
  await page.getByLabel('Name of the desk').fill('The Harbour Desk');
  await page.getByLabel('Your name').fill('Ada Reyes');
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByLabel('Password').fill('a long first password');
  await page.getByRole('button', { name: 'Set up and come in' }).click();
  await plugInAuthenticator(page);
  const openMenu = async (entry: string) => {
    await page.getByRole('button', { name: /^Ada/ }).press('Enter');
    await page.getByRole('menuitem', { name: entry }).press('Enter');
  };

  await test.step('it is added in the account, by keyboard', async () => {
    await openMenu('Your account');
    await page.getByRole('button', { name: 'Add a passkey' }).press('Enter');
    await page.keyboard.type('Work laptop');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove Work laptop' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it lets in without a password', async () => {
    await openMenu('Sign out');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Use a passkey' }).press('Enter');
    await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
  });

  await test.step('taken away, it opens nothing, and the page says so', async () => {
    await openMenu('Your account');
    await page.getByRole('button', { name: 'Remove Work laptop' }).press('Enter');
    await expect(page.getByText('None yet.')).toBeVisible();
    await openMenu('Sign out');
    await page.getByRole('button', { name: 'Use a passkey' }).press('Enter');
    await expect(page.getByText('This passkey does not belong to this desk.')).toBeVisible();
  });
});
