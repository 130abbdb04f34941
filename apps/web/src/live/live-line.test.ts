// Six tabs of one browser: one stream, every event once in each of them, also when the tab that holds it goes.
import type { LiveEvent } from '@touchstone/domain';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aLiveDesk, type LiveDesk } from '../testing/live-desk.ts';
import { network } from '../testing/network.ts';
import { joinLiveLine } from './live-line.ts';

let desk: LiveDesk;
const tabs = new Set<() => void>();
beforeEach(() => {
  desk = aLiveDesk();
  network.use(desk.handler);
});
afterEach(() => {
  for (const leave of tabs) leave();
  tabs.clear();
  Reflect.deleteProperty(navigator, 'locks');
});

/** One lock, as a browser grants it: to the next in line once its holder is done. */
function lendLocks() {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, { signal }: { signal: AbortSignal }, hold: () => Promise<void>) => {
    const held = last.then(() => (signal.aborted ? Promise.reject(signal.reason) : hold()));
    last = held.catch(() => {});
    return held;
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
}

function openTab(after = 0) {
  const heard = { positions: [] as number[], resets: [] as number[], isLive: null as boolean | null };
  const leave = joinLiveLine({
    memberId: 'm1',
    after,
    hearer: {
      onEvent: ({ position }: LiveEvent) => heard.positions.push(position),
      onSignal: () => {},
      onReset: (position) => heard.resets.push(position),
      onOpen: () => {
        heard.isLive = true;
      },
      onLost: () => {
        heard.isLive = false;
      },
    },
  });
  tabs.add(leave);
  return { heard, leave };
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });
const live = (tab: ReturnType<typeof openTab>) => until(() => expect(tab.heard.isLive).toBe(true));

it('holds one stream for all tabs', async () => {
  lendLocks();
  const all = Array.from({ length: 6 }, () => openTab());
  for (const tab of all) await live(tab);
  desk.say({ position: 1 });
  desk.say({ position: 2 });
  for (const { heard } of all) await until(() => expect(heard.positions).toEqual([1, 2]));
  expect(desk.asked).toEqual([0]);
});

it('tells a tab that comes later what it missed, or that it missed too much', async () => {
  lendLocks();
  const first = openTab(10);
  await live(first);
  for (let position = 11; position <= 13; position++) desk.say({ position });
  await until(() => expect(first.heard.positions).toEqual([11, 12, 13]));
  const [late, later] = [openTab(11), openTab(2)];
  await until(() => expect(late.heard.positions).toEqual([12, 13]));
  await until(() => expect(later.heard.resets).toEqual([13]));
  desk.say({ position: 14 });
  await until(() => expect(late.heard.positions).toEqual([12, 13, 14]));
  await until(() => expect(later.heard.positions).toEqual([14]));
});

it('goes on from where it was when the tab that held the stream is closed', async () => {
  lendLocks();
  const [first, second, third] = [openTab(), openTab(), openTab()];
  for (const tab of [first, second, third]) await live(tab);
  desk.say({ position: 1 });
  await until(() => expect(third.heard.positions).toEqual([1]));
  first.leave();
  await until(() => expect(desk.asked).toEqual([0, 1]));
  desk.say({ position: 2 });
  for (const { heard } of [second, third]) await until(() => expect(heard.positions).toEqual([1, 2]));
});

it('opens the stream again after the last event when it breaks, and hears nothing twice', async () => {
  lendLocks();
  const [first, second] = [openTab(), openTab()];
  await live(first);
  await live(second);
  desk.say({ position: 7 });
  await until(() => expect(second.heard.positions).toEqual([7]));
  desk.drop();
  await until(() => expect(desk.asked).toEqual([0, 7]));
  desk.say({ position: 7 });
  desk.say({ position: 8 });
  for (const { heard } of [first, second]) await until(() => expect(heard.positions).toEqual([7, 8]));
});

it('passes a reset on to every tab', async () => {
  lendLocks();
  const [first, second] = [openTab(), openTab()];
  await live(first);
  await live(second);
  desk.reset(40);
  for (const { heard } of [first, second]) await until(() => expect(heard.resets).toEqual([40]));
});

it('has a stream for each tab where the browser knows no locks', async () => {
  const [first, second] = [openTab(), openTab(3)];
  await live(first);
  await live(second);
  desk.say({ position: 4 });
  for (const { heard } of [first, second]) await until(() => expect(heard.positions).toEqual([4]));
  expect(desk.asked.toSorted()).toEqual([0, 3]);
});
