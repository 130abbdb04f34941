// The piles of a member's own work: what each is called, what to do with it, and where its claims are worked on.
import type { ClaimSummary } from '@touchstone/server';
import { describeDay } from '../../messages/times.ts';

export type WorkPile = 'sentBack' | 'toReview' | 'toRate' | 'assigned' | 'toHear' | 'toRecheck';

interface PileWords {
  title: string;
  /** What to do next. */
  next: string;
  /** What the claim lacks, in a few words. */
  note: (claim: ClaimSummary) => string;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const PILE_WORDS: Record<WorkPile, PileWords> = {
  sentBack: {
    title: 'Sent back to you',
    next: 'Do what the editor asked for, then send the verdict again.',
    note: ({ openChangeRequests }) => (openChangeRequests ? count(openChangeRequests, 'change', 'changes') : 'ready to send'),
  },
  toReview: {
    title: 'To review',
    next: 'Read the verdict, then approve it or send it back.',
    note: ({ evidenceCount }) => count(evidenceCount, 'source', 'sources'),
  },
  toRate: {
    title: 'To rate',
    next: 'Weigh the evidence and rate. You see the others’ once the last is in.',
    note: ({ ratings }) => `${ratings.have} of ${ratings.need} rated`,
  },
  assigned: {
    title: 'Assigned to you',
    next: 'Gather evidence and write the verdict.',
    note: ({ evidenceCount }) => (evidenceCount ? count(evidenceCount, 'source', 'sources') : 'no evidence yet'),
  },
  toHear: {
    title: 'Waiting for a reply',
    next: 'Write down the answer, or, once the time given is over, that none came.',
    note: () => '',
  },
  toRecheck: {
    title: 'Due for re-check',
    next: 'Look at the sources again: still right, or to be opened again?',
    note: ({ recheck }) => (recheck ? `as of ${describeDay(recheck.asOf)}` : ''),
  },
};

/** What a claim is there to be done by: of an answer, the day given for it. */
export const dueIn = (pile: WorkPile, claim: ClaimSummary): ClaimSummary => (pile === 'toHear' ? { ...claim, due: claim.replyDue } : claim);

/** The part of the claim the pile's work happens in. */
export const PILE_TAB = { sentBack: 'verdict', toRate: 'ratings', assigned: 'evidence', toHear: 'reply', toRecheck: 'evidence' } as const;
