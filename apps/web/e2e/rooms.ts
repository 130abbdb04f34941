// How somebody signed in goes from one room of the desk to another.
import type { Page } from '@playwright/test';

export const goTo = (page: Page, room: 'Desk' | 'Articles' | 'Review' | 'Inbox' | 'Reports') =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
