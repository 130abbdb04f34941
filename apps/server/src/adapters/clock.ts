// What time it is, as something a test can set.

export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
