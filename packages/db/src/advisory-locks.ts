// What one process or transaction does at a time in a database: the number each of these is locked by.

export const ADVISORY_LOCKS = {
  setUp: 724_105,
  startUp: 724_106,
  newReport: 724_107,
  memberChange: 724_108,
  /** Every transaction that writes fact-checks or their vectors, so that their revisions come in order. */
  libraryWrite: 724_109,
  /** Whoever reads a file into the library, until they are done or gone. */
  libraryImport: 724_110,
  /** Whoever computes the vectors of the library. */
  libraryVectors: 724_111,
} as const;
