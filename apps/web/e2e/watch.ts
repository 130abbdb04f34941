// Did a page do what no page of ours may do: complain, break, or ask something of another host?
import type { BrowserContext } from '@playwright/test';

/** What Chromium itself writes for an answer that is not 2xx; a story names the refusals it provokes. */
const REFUSAL = /^Failed to load resource: the server responded with a status of (\d+)/;

export interface Watch {
  /** One line for each thing that happened and should not have. */
  problems: readonly string[];
}

/** `refusals` are the HTTP statuses that the story brings about on purpose. */
export function watchContext(context: BrowserContext, home: string, refusals: readonly number[]): Watch {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const status = Number(REFUSAL.exec(message.text())?.[1]);
    if (!refusals.includes(status)) problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => problems.push(`page: ${fault.error().stack ?? fault.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== home) problems.push(`asked another host: ${url.href}`);
  });
  return { problems };
}
