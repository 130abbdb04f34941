// What every component test runs in: a network that refuses surprises, a console that fails on noise, a clean page.
import { cleanup, configure } from '@testing-library/react';
import { EventSource } from 'eventsource';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { toastQueue } from '../ui/toast-queue.ts';
import { network } from './network.ts';
import { plainStyleOf } from './plain-styles.ts';

// the first test of a file also waits for its screen to be fetched, on machines that do other things as well
configure({ asyncUtilTimeout: 15_000 });

window.getComputedStyle = plainStyleOf;

// What jsdom lacks and the parts ask for
globalThis.EventSource ??= EventSource as unknown as typeof globalThis.EventSource;
window.matchMedia ??= (query) =>
  ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView ??= () => {};
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect ??= () => new DOMRect();
globalThis.DOMRect ??= class {
  static fromRect() {
    return new DOMRect();
  }
  x = 0;
  y = 0;
  width = 0;
  height = 0;
  top = 0;
  right = 0;
  bottom = 0;
  left = 0;
  toJSON() {}
} as unknown as typeof DOMRect;
globalThis.CSS ??= {} as typeof CSS;
CSS.escape ??= (words) => words.replace(/[^\w-]/g, '\\$&');
window.scrollTo = () => {};
HTMLCanvasElement.prototype.getContext = () => null;

beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    throw new Error(`console.error in a test: ${words.map(String).join(' ')}`);
  });
});
afterEach(() => {
  cleanup();
  network.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
  toastQueue.clear();
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
afterAll(() => network.close());
