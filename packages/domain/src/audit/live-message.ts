// What an open page is told of what happens elsewhere: which record to read again, never what is in it.
import type { PresenceHere } from '../presence/presence-input.ts';

/** An event of the record, as it goes to everybody who may know of it. */
export interface LiveEvent {
  /** Its place in the record, without gaps and in the order of commit. */
  position: number;
  type: string;
  articleId: string | null;
  claimId: string | null;
  reportId: string | null;
  actorId: string | null;
}

/** Something passing that is not of the record; whoever was away reads the present state instead. */
export type LiveSignal =
  /** A page came to an article or a claim, moved on, or is gone. */
  | ({ kind: 'presence'; memberId: string; isHere: boolean } & PresenceHere)
  /** The words of the claim’s next verdict were changed. */
  | { kind: 'verdictDraft'; claimId: string }
  /** A member’s inbox is no longer what it was; told to that member alone. */
  | { kind: 'inbox' }
  /** The library of fact-checks grew or changed. */
  | { kind: 'library' }
  /** What was proposed in an article is scored anew. */
  | { kind: 'scores'; articleId: string };

/** `forMemberId`: only that member's pages are told. */
export type AddressedSignal = LiveSignal & { forMemberId?: string };
