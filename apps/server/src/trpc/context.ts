// What every procedure is given: the database, the outside world, and who is asking.

import type { Database } from '@touchstone/db';
import type { Role, TokenScope } from '@touchstone/domain';
import type { SentenceEncoder } from '@touchstone/embeddings';
import type { Clock } from '../adapters/clock.ts';
import type { Mailer } from '../adapters/mailer.ts';
import type { Assistant } from '../assistant/ask-model.ts';

/** A signed-in member. */
export interface Actor {
  memberId: string;
  name: string;
  role: Role;
  /** the browser's session; absent when a program asks with a token */
  sessionId?: string;
  /** what that program may do; absent when a person asks */
  scopes?: readonly TokenScope[];
}

/** What use-cases work with; the same for every request. */
export interface Desk {
  db: Database;
  clock: Clock;
  mailer: Mailer;
  /** Says in numbers what sentences mean. */
  encoder: SentenceEncoder;
  /** Address under which readers see the desk, without a trailing slash. */
  publicUrl: string;
  /** A language model that makes suggestions; null where none is set up. */
  assistant: Assistant | null;
}

export interface Context extends Desk {
  member: Actor | null;
}

/** A use-case's caller: the desk and the member who asks. */
export interface Caller extends Desk {
  member: Actor;
}
