// The open door of the library room: the bytes of a file go in, the fact-checks in it come out one after the other.
export { type ReadingOptions, readFactChecks } from './read-fact-checks.ts';
