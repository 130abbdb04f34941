// The latest events in memory, so that whoever was away for a moment is told without asking the database.
import type { FedEvent } from '@touchstone/db';
import { eventFrame } from './live-frames.ts';

/** So many are kept; who missed more reads everything anew. */
export const MOST_KEPT = 2_000;

export interface KeptEvent {
  event: FedEvent;
  bytes: Uint8Array;
}

export class RecentEvents {
  #kept: KeptEvent[] = [];
  /** Everything after this position is kept. */
  #from: number;

  constructor(from: number) {
    this.#from = from;
  }

  get head(): number {
    return this.#kept.at(-1)?.event.position ?? this.#from;
  }

  add(event: FedEvent): KeptEvent {
    const { concernsId: _concernsId, raterIds: _raterIds, ...told } = event;
    const kept = { event, bytes: eventFrame(told) };
    this.#kept.push(kept);
    if (this.#kept.length >= 2 * MOST_KEPT) {
      const gone = this.#kept.splice(0, this.#kept.length - MOST_KEPT);
      this.#from = gone.at(-1)?.event.position ?? this.#from;
    }
    return kept;
  }

  /** What came after `position`, oldest first; null when part of it is no longer kept. */
  after(position: number): readonly KeptEvent[] | null {
    if (position < this.#from) return null;
    // positions have no gaps
    return this.#kept.slice(Math.max(0, position - this.#from));
  }
}
