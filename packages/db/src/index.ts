// The database room's open door.

export * from './article-store.ts';
export * from './claim-list.ts';
export * from './claim-record.ts';
export * from './claim-store.ts';
export * from './claimant-store.ts';
export * from './comment-store.ts';
export { type Database, openDatabase } from './database.ts';
export * from './desk-policy.ts';
export * from './desk-store.ts';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/start-embedded.ts';
export * from './event-store.ts';
export * from './evidence-store.ts';
export * from './live/event-feed.ts';
export * from './member-store.ts';
export { migrate } from './migrate.ts';
export * from './passage-store.ts';
export * from './rating-store.ts';
export * from './recusal-store.ts';
export * from './report-store.ts';
export * from './set-up-link-store.ts';
export { StartUpError, type StartUpProblem } from './start-up-error.ts';
export * from './start-up-lock.ts';
export * from './transaction.ts';
export * from './verdict-store.ts';
export * from './visit-store.ts';
