// How moments and days are written for people, in their own language and zone.

import type { DueReply } from '@touchstone/server';

const dayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const shortDayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const timeFormat = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const momentFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const nearFormats = {
  long: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
  short: new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' }),
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day such as "2025-03-14", or the day of a printed time such as "2025-03-14T13:23"; other words come back as they are. */
export function describeDay(printed: string): string {
  const day = new Date(`${printed.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? printed : dayFormat.format(day);
}

/** A moment in full: day and time in the reader's zone. */
export const describeMoment = (iso: string): string => momentFormat.format(new Date(iso));

/** The time of day of a moment, in the reader's zone. */
export const describeTime = (iso: string): string => timeFormat.format(new Date(iso));

/** How long ago, up to a week; the day after that. `now` in milliseconds since 1970; `short` for narrow columns. */
export function describeAge(iso: string, now: number, length: keyof typeof nearFormats = 'long'): string {
  const nearFormat = nearFormats[length];
  const age = Math.max(0, now - Date.parse(iso));
  if (age < MINUTE) return 'just now';
  if (age < HOUR) return nearFormat.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return nearFormat.format(-Math.floor(age / HOUR), 'hour');
  if (age < 7 * DAY) return nearFormat.format(-Math.floor(age / DAY), 'day');
  return describeDay(iso);
}

/** By when something is due; `short` for narrow columns. What is done is due no more. */
export function describeDue({ on, state }: DueReply, length: 'long' | 'short' = 'long'): string {
  const day = (length === 'long' ? dayFormat : shortDayFormat).format(new Date(`${on}T00:00:00Z`));
  if (state === 'overdue') return length === 'long' ? `Overdue since ${day}` : `Overdue, ${day}`;
  if (state === 'today' || state === 'tomorrow') return `Due ${state}`;
  return state === 'done' ? `Was due ${day}` : `Due ${day}`;
}

/** The day so many days on, in the reader's zone; `now` in milliseconds since 1970. */
export function dayAfter(now: number, days: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + days)).toISOString().slice(0, 10);
}
