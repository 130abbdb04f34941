// The shape in which the demonstration's claims are written down: what somebody did to each, in the order it was done.
import type { ClaimKind, Confidence, DeclineReason, ReplyRequestInput, SourceInput, Stance, VerdictPart } from '@touchstone/domain';
import type { DemoMember } from './newsroom.ts';

/** Notes that tell a reader of the demonstration how far to trust an excerpt. */
export const PARAPHRASED = 'Paraphrased for the demonstration, not a verbatim excerpt.';

export interface DemoEvidence {
  by: DemoMember;
  stance: Stance;
  source: SourceInput;
  /** in our words */
  excerpt: string;
  comment?: { by: DemoMember; body: string };
}

interface DemoRating {
  by: DemoMember;
  point: string;
  confidence: Confidence;
  rationale: string;
}

export interface DemoVerdict {
  by: DemoMember;
  point: string;
  summary: string;
  explanation: string;
  confidence: Confidence;
  /** What the editor did with it; left out = it waits. */
  decision?: 'approve' | { part: VerdictPart; note: string }[];
}

export interface DemoClaim {
  /** Words of the article, verbatim, that make the claim. */
  quote: string;
  statement: string;
  claimant: string | null;
  saidOn: string;
  kind: ClaimKind;
  /** Who took it on. */
  by: DemoMember;
  declined?: { reason: DeclineReason; note: string };
  evidence?: DemoEvidence[];
  ratings?: DemoRating[];
  comments?: { by: DemoMember; body: string }[];
  /** Who was asked for a reply and what came of it (left out = still waiting), or why nobody was. */
  reply?: { by: DemoMember } & (
    | { waived: string }
    | { request: ReplyRequestInput; came?: 'declined' | 'noAnswer' | { answer: string; answeredOn: string } }
  );
  /** Who stands aside from it, at their own word. */
  recused?: { by: DemoMember; reason: string };
  /** How the difference between the ratings was settled. */
  adjudication?: { by: DemoMember; note: string };
  dissent?: { by: DemoMember; text: string };
  verdict?: DemoVerdict;
  /** Picked for the published report. */
  isInReport?: true;
}
