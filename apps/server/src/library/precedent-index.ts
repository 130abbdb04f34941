// The library and our own verdicts in force, held by each server process for search. Read before every search is what was written since,
// so that whatever was committed is found, on every server.
import {
  type Database,
  type FactCheckRow,
  loadEventsAfter,
  loadFactChecksAfter,
  loadHeadPosition,
  loadOwnVerdicts,
  loadVectorsAfter,
  loadVerdictVectors,
  type OwnVerdictRow,
  type VectorRow,
} from '@touchstone/db';
import type { PrecedentFilters } from '@touchstone/domain';
import { type Match, PrecedentIndex, splitVectors } from '@touchstone/matching';
import { orLate } from './or-late.ts';
import { VECTOR_MODEL } from './vector-model.ts';

/** Fact-checks taken in at once: other requests are answered between one page and the next. */
const PAGE = 500;
/** A search waits no longer for what is being read; it answers with what is there. Milliseconds. */
const PATIENCE_MS = 500;
/** The same for what they mean, which takes longer and is not needed to answer. */
const MEANING_PATIENCE_MS = 100;

/** What is less likely than this is about something else, unless it is near in meaning. */
const LEAST_SCORE = 0.001;
/** Cosine of two sentences from which on people mostly find that they mean much the same. */
export const NEAR_IN_MEANING = 0.75;

const DAY_MS = 86_400_000;
const dayNumber = (day: string | null): number | null => (day === null ? null : Math.floor(Date.parse(day) / DAY_MS));

/** Of a text in the index, what filters ask for. */
interface Facts {
  publisher: string | null;
  language: string | null;
  day: string | null;
  /** As published. */
  label: string | null;
  /** Of ours only: the point of our scale. */
  point: string | null;
  /** The revision of a fact-check, or which verdict of ours it is. */
  version: number | string;
}

export type PrecedentKey = `others:${string}` | `ours:${string}`;
export const ownKey = (claimId: string): PrecedentKey => `ours:${claimId}`;
export const othersKey = (factCheckId: string): PrecedentKey => `others:${factCheckId}`;

/** Events after which a verdict of ours may be in force that was not, or the other way round. */
const MOVES_VERDICTS = new Set([
  'verdict.approved',
  'verdict.overrideApproved',
  'claim.reopened',
  'claim.edited',
  'report.published',
  'report.retracted',
]);

export interface PrecedentQuestion extends PrecedentFilters {
  text: string;
  vector: Float32Array | null;
  /** When it was said. */
  saidOn?: string | null;
  most: number;
  /** The claim that asks is no precedent of its own. */
  butNot?: string;
  /** The point a label means. */
  pointOf: (publisher: string, label: string | null) => string | null;
}

export class LibraryIndex {
  readonly #db: Database;
  readonly #precedents = new PrecedentIndex();
  readonly #facts = new Map<string, Facts>();
  #ours = 0;
  #revision = 0;
  /** null: our own verdicts were not read yet. */
  #position: number | null = null;
  #vectorRevision = 0;
  #reading: Promise<void> | null = null;
  #readingVectors: Promise<void> | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  get factChecks(): number {
    return this.#facts.size - this.#ours;
  }

  /** Whether anything can be found by what it means. */
  get hasVectors(): boolean {
    return this.#vectorRevision > 0;
  }

  get languages(): string[] {
    return [...new Set([...this.#facts.values()].flatMap(({ language }) => (language ? [language] : [])))].sort();
  }

  /** Reads what was written since the last time, beside everything else. What fails is told by the next search. */
  beginReading(): void {
    this.#readOn()
      .then(() => this.#readVectorsOn())
      .catch(() => {});
  }

  /** The same, and returns when it is done, or when that takes too long to wait for. */
  async catchUp(): Promise<void> {
    await orLate(this.#readOn(), PATIENCE_MS);
    await orLate(this.#readVectorsOn(), MEANING_PATIENCE_MS);
  }

  #readOn(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  #readVectorsOn(): Promise<void> {
    this.#readingVectors ??= this.#readVectors().finally(() => {
      this.#readingVectors = null;
    });
    return this.#readingVectors;
  }

  async #read(): Promise<void> {
    await this.#readOurs();
    let loading = loadFactChecksAfter(this.#db, this.#revision, PAGE);
    for (;;) {
      const rows = await loading;
      const revision = rows.at(-1)?.revision ?? this.#revision;
      // the next page is on its way while this one is taken in
      if (rows.length === PAGE) loading = loadFactChecksAfter(this.#db, revision, PAGE);
      for (const row of rows) this.#putOthers(row);
      this.#revision = revision;
      if (rows.length < PAGE) return;
    }
  }

  async #readVectors(): Promise<void> {
    // those of verdicts that are not read yet would be passed over
    if (this.#position === null) return;
    for (;;) {
      const rows = await loadVectorsAfter(this.#db, { encoder: VECTOR_MODEL, after: this.#vectorRevision, limit: PAGE });
      for (const row of rows) {
        // of a text that is not read yet: with that, the next time
        if ((row.textRevision ?? 0) > this.#revision) return;
        this.#putVectors(row);
        this.#vectorRevision = row.revision;
      }
      if (rows.length < PAGE) return;
    }
  }

  #putVectors({ factCheckId, textRevision, claimId, verdictId, vectors }: VectorRow): void {
    const key = factCheckId ? othersKey(factCheckId) : ownKey(claimId ?? '');
    if (this.#facts.get(key)?.version === (textRevision ?? verdictId)) this.#precedents.giveVectors(key, splitVectors(vectors));
  }

  async #readOurs(): Promise<void> {
    if (this.#position === null) {
      const position = await loadHeadPosition(this.#db.pool);
      for (const row of await loadOwnVerdicts(this.#db)) this.#putOurs(row);
      this.#position = position;
    }
    for (;;) {
      const events = await loadEventsAfter(this.#db.pool, this.#position);
      const moved = events.filter(({ type }) => MOVES_VERDICTS.has(type));
      for (const about of uniqueRecords(moved)) await this.#readAgain(about);
      this.#position = events.at(-1)?.position ?? this.#position;
      if (events.length === 0) return;
    }
  }

  async #readAgain(about: { claimId: string | null; reportId: string | null }): Promise<void> {
    if (about.claimId) this.#remove(ownKey(about.claimId));
    const rows = await loadOwnVerdicts(this.#db, about.claimId ? { claimIds: [about.claimId] } : { reportId: about.reportId });
    for (const row of rows) this.#putOurs(row);
    const ids = rows.map(({ verdictId }) => verdictId);
    for (const row of await loadVerdictVectors(this.#db, VECTOR_MODEL, ids)) this.#putVectors(row);
  }

  #putOthers({ id, revision, claim, title, claimant, saidOn, publisher, language, reviewedOn, rating }: FactCheckRow): void {
    const key = othersKey(id);
    this.#precedents.put(key, { claim, title, speaker: claimant, day: dayNumber(saidOn ?? reviewedOn) });
    this.#facts.set(key, { publisher, language, day: reviewedOn, label: rating, point: null, version: revision });
  }

  #putOurs({ verdictId, claimId, statement, quote, claimant, saidOn, language, decidedOn, point }: OwnVerdictRow): void {
    const key = ownKey(claimId);
    if (!this.#facts.has(key)) this.#ours++;
    this.#precedents.put(key, { claim: statement || quote, title: quote, speaker: claimant, day: dayNumber(saidOn ?? decidedOn) });
    this.#facts.set(key, { publisher: null, language, day: decidedOn, label: null, point, version: verdictId });
  }

  #remove(key: PrecedentKey): void {
    if (this.#facts.delete(key)) this.#ours--;
    this.#precedents.remove(key);
  }

  search({ text, vector, saidOn, most, butNot, pointOf, publisher, language, point, from, to, whose }: PrecedentQuestion): Match[] {
    const lets = (key: string) => {
      const facts = this.#facts.get(key);
      if (!facts || key === (butNot && ownKey(butNot))) return false;
      const isOurs = facts.publisher === null;
      if (whose && (whose === 'ours') !== isOurs) return false;
      if (publisher && facts.publisher !== publisher) return false;
      if (language && facts.language !== language) return false;
      if ((from || to) && (!facts.day || (from && facts.day < from) || (to && facts.day > to))) return false;
      return !point || (facts.publisher === null ? facts.point : pointOf(facts.publisher, facts.label)) === point;
    };
    const question = { text, vector, day: dayNumber(saidOn ?? null), most, lets };
    return this.#precedents.search(question).filter(({ score, likeness }) => score >= LEAST_SCORE || (likeness ?? 0) >= NEAR_IN_MEANING);
  }
}

function uniqueRecords<Event extends { claimId: string | null; reportId: string | null }>(events: readonly Event[]): Event[] {
  return [...new Map(events.map((event) => [event.claimId ?? event.reportId, event])).values()];
}

const indexes = new WeakMap<Database, LibraryIndex>();

/** The one index that this process holds of a database. */
export function precedentIndexOf(db: Database): LibraryIndex {
  const index = indexes.get(db) ?? new LibraryIndex(db);
  indexes.set(db, index);
  return index;
}
