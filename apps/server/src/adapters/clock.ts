// What time it is, as something a test can set.

export type Clock = () => Date;

const two = (number: number) => String(number).padStart(2, '0');

/** The day in the time zone of this process, which TZ sets: the desk's day. */
export const dayOf = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

export const systemClock: Clock = () => new Date();
