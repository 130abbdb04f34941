// What is typed of a verdict before it is sent, and everything that still stands in its way.
import {
  type Confidence,
  describeRefusal,
  type Refusal,
  type RuleCode,
  type ScalePoint,
  unmetEvidence,
  unmetReply,
} from '@touchstone/domain';
import type { ClaimDetail } from '@touchstone/server';

/** What is written of a verdict: by oneself, or together by all who see the ratings. */
export type VerdictWords = Record<'summary' | 'explanation', string>;

export interface VerdictDraft extends VerdictWords {
  point: string | null;
  confidence: Confidence;
  /** The words written together that mine rest on; null while mine are the start, or nobody else’s yet. */
  base: VerdictWords | null;
  /** Sent to be kept, and not answered yet. */
  sent: VerdictWords | null;
}

const NOTHING: VerdictDraft = { point: null, summary: '', explanation: '', confidence: 'medium', base: null, sent: null };

/** A verdict that came back is where the next one starts. */
export function verdictDraftOf({ verdicts: [latest] }: Pick<ClaimDetail, 'verdicts'>): VerdictDraft {
  if (!latest) return NOTHING;
  const { point, summary, explanation, confidence } = latest;
  return { ...NOTHING, point, summary, explanation, confidence };
}

/** Where on the page something is done about it. */
export type NeedPlace = 'statement' | 'evidence' | 'ratings' | 'reply' | 'verdict';

export interface Need {
  text: string;
  place: NeedPlace;
}

const PLACES: Partial<Record<RuleCode, NeedPlace>> = {
  needsStatement: 'statement',
  needsOwnRating: 'ratings',
  needsRatings: 'ratings',
  needsAdjudication: 'ratings',
  needsSources: 'evidence',
  needsIndependentSources: 'evidence',
  needsPrimarySources: 'evidence',
  needsReply: 'reply',
  replyWaiting: 'reply',
};

const needOf = (refusal: Refusal, text = describeRefusal(refusal)): Need => ({ text, place: PLACES[refusal.code] ?? 'verdict' });

const when = (isUnmet: boolean, code: RuleCode): Need[] => (isUnmet ? [needOf({ code })] : []);

/** All of it at once, in the order it is best done; empty when the verdict can go to the editor. */
export function unmetNeeds(
  claim: ClaimDetail,
  draft: Pick<VerdictDraft, 'point' | keyof VerdictWords> & { isContested?: boolean },
  scale: readonly Pick<ScalePoint, 'key' | 'minSources' | 'minIndependentSources' | 'minPrimarySources' | 'needsRightOfReply'>[],
): Need[] {
  const standing = claim.offers.find(({ action }) => action === 'proposeVerdict')?.blockedBy ?? [];
  const point = scale.find(({ key }) => key === draft.point);
  const evidence = claim.evidence.map(({ source }) => ({ sourceId: source.id, sourceKind: source.kind, publisher: source.publisher }));
  const outcomes = claim.replies.map(({ outcome }) => outcome);
  return [
    ...standing.map((refusal) => needOf(refusal, refusal.text)),
    ...(point
      ? [...unmetEvidence(point, evidence), ...unmetReply(point.needsRightOfReply, outcomes)].map((refusal) => needOf(refusal))
      : [{ text: 'Choose a rating for the verdict.', place: 'verdict' } as const]),
    ...(draft.isContested ? [{ text: 'Settle where somebody else changed the same words.', place: 'verdict' } as const] : []),
    ...when(!draft.summary.trim(), 'needsSummary'),
    ...when(!draft.explanation.trim(), 'needsExplanation'),
  ];
}
