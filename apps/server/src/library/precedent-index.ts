// The library and our own verdicts in force, held by each server process for search. Read before every search is what was written since,
// so that whatever was committed is found, on every server.
import {
  type Database,
  type FactCheckRow,
  loadEventsAfter,
  loadFactChecksAfter,
  loadHeadPosition,
  loadOwnVerdicts,
  type OwnVerdictRow,
} from '@touchstone/db';
import type { PrecedentFilters } from '@touchstone/domain';
import { type Hit, WordIndex } from './word-index.ts';

const PAGE = 5_000;
/** A search waits no longer for what is being read; it answers with what is there. Milliseconds. */
const PATIENCE_MS = 500;

/** Of a text in the index, what filters ask for. */
interface Facts {
  publisher: string | null;
  language: string | null;
  day: string | null;
  /** As published. */
  label: string | null;
  /** Of ours only: the point of our scale. */
  point: string | null;
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
  most: number;
  /** The claim that asks is no precedent of its own. */
  butNot?: string;
  /** The point a label means. */
  pointOf: (publisher: string, label: string | null) => string | null;
}

export class PrecedentIndex {
  readonly #db: Database;
  readonly #words = new WordIndex();
  readonly #facts = new Map<string, Facts>();
  #ours = 0;
  #revision = 0;
  /** null: our own verdicts were not read yet. */
  #position: number | null = null;
  #reading: Promise<void> | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  get factChecks(): number {
    return this.#facts.size - this.#ours;
  }

  get languages(): string[] {
    return [...new Set([...this.#facts.values()].flatMap(({ language }) => (language ? [language] : [])))].sort();
  }

  /** Reads what was written since the last time; returns when it is done, or when that takes too long to wait for. */
  async catchUp(patience = PATIENCE_MS): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    const reading = this.#reading;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([reading, enough]).finally(() => clearTimeout(timer));
    // what fails later is told by the next search
    reading.catch(() => {});
  }

  async #read(): Promise<void> {
    await this.#readOurs();
    for (;;) {
      const rows = await loadFactChecksAfter(this.#db, this.#revision, PAGE);
      for (const row of rows) this.#putOthers(row);
      this.#revision = rows.at(-1)?.revision ?? this.#revision;
      if (rows.length < PAGE) return;
    }
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
    for (const row of await loadOwnVerdicts(this.#db, about.claimId ? { claimId: about.claimId } : { reportId: about.reportId }))
      this.#putOurs(row);
  }

  #putOthers({ id, claim, title, claimant, publisher, language, reviewedOn, rating }: FactCheckRow): void {
    const key = othersKey(id);
    this.#words.put(key, [claim, title, claimant].filter(Boolean).join(' '));
    this.#facts.set(key, { publisher, language, day: reviewedOn, label: rating, point: null });
  }

  #putOurs({ claimId, statement, quote, claimant, language, decidedOn, point }: OwnVerdictRow): void {
    const key = ownKey(claimId);
    if (!this.#facts.has(key)) this.#ours++;
    this.#words.put(key, [statement, quote, claimant].filter(Boolean).join(' '));
    this.#facts.set(key, { publisher: null, language, day: decidedOn, label: null, point });
  }

  #remove(key: PrecedentKey): void {
    if (this.#facts.delete(key)) this.#ours--;
    this.#words.remove(key);
  }

  search({ text, most, butNot, pointOf, publisher, language, point, from, to, whose }: PrecedentQuestion): Hit[] {
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
    return this.#words.search(text, most, lets);
  }
}

function uniqueRecords<Event extends { claimId: string | null; reportId: string | null }>(events: readonly Event[]): Event[] {
  return [...new Map(events.map((event) => [event.claimId ?? event.reportId, event])).values()];
}

const indexes = new WeakMap<Database, PrecedentIndex>();

/** The one index that this process holds of a database. */
export function precedentIndexOf(db: Database): PrecedentIndex {
  const index = indexes.get(db) ?? new PrecedentIndex(db);
  indexes.set(db, index);
  return index;
}
