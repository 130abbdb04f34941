// Does each event follow the one before it, and is it still what was written?
import type { RecordHead } from '../backup/backup-format.ts';
import { eventHash, FIRST_PREVIOUS_HASH } from '../event-hash.ts';
import type { Row } from './rows.ts';

/** As COPY prints it in UTC: "2025-03-14 13:23:05.12+00". */
const momentOf = (printed: string | null | undefined) => new Date((printed ?? '').replace(' ', 'T').replace(/\+00$/, 'Z')).toISOString();

function hashOf(event: Row, position: number, previousHash: string, salt: string | null): string | null {
  const { type, actorId = null, articleId = null, claimId = null, reportId = null, payload, at } = event;
  try {
    const content = { type: type ?? '', actorId, articleId, claimId, reportId, payload: JSON.parse(payload ?? ''), at: momentOf(at) };
    return eventHash({ position, previousHash, salt, ...content });
  } catch {
    return null; // what cannot be read was not written so
  }
}

/** Links come first, in the order of their places, then the events in the same order. */
export class ChainCheck {
  readonly #links: { eventId: string; hash: string; salt: string | null }[] = [];
  #checked = 0;
  #head: RecordHead | null = null;

  /** What is wrong with this link; null when nothing is. */
  takeLink({ position, eventId, hash, salt = null }: Row): string | null {
    this.#links.push({ eventId: eventId ?? '', hash: hash ?? '', salt });
    return Number(position) === this.#links.length ? null : `place ${this.#links.length} is empty: a link was taken out`;
  }

  takeEvent(event: Row): string | null {
    const link = this.#links[this.#checked];
    const previousHash = this.#links[this.#checked - 1]?.hash ?? FIRST_PREVIOUS_HASH;
    this.#checked += 1;
    if (!link) return 'it has no place in the chain: it was put in past the application';
    if (link.eventId !== event.id) return 'the event that was here is gone, or its place was given to another';
    this.#head = { position: String(this.#checked), hash: link.hash, at: momentOf(event.at) };
    return hashOf(event, this.#checked, previousHash, link.salt) === link.hash
      ? null
      : 'its hash is not that of its content and of the hash before it: it, or the hash before it, was changed';
  }

  /** After the last event: what is missing at the end. */
  finish(): string | null {
    return this.#links.length > this.#checked ? 'the event that was here is gone' : null;
  }

  /** Number of events looked at; the place of the latest. */
  get position(): number {
    return this.#checked;
  }

  get head(): RecordHead | null {
    return this.#head;
  }

  /** Hash at a place of the chain; undefined past its end. */
  hashAt(position: number): string | undefined {
    return this.#links[position - 1]?.hash;
  }
}
