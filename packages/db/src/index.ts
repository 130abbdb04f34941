// The database room's open door.
export { type Database, openDatabase } from './database.ts';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/start-embedded.ts';
export { migrate } from './migrate.ts';
export { StartUpError, type StartUpProblem } from './start-up-error.ts';
