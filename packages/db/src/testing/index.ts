// The open door for tests with a database: one of their own, and what to put into it.
export * from './build.ts';
export * from './build-around-claim.ts';
export * from './build-claim.ts';
export * from './build-library.ts';
export { openEmptyDatabase, openTestDatabase } from './database.ts';
export { type KillRounds, killInRounds, type Victim } from './kill-rounds.ts';
