// What is typed of a verdict before it is sent, and everything that still stands in its way.
import {
  type Confidence,
  contradictedBy,
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
  /** Why it says otherwise than an earlier verdict of ours on the same claim. */
  contradictionReason: string;
  /** The words written together that mine rest on; null while mine are the start, or nobody else’s yet. */
  base: VerdictWords | null;
  /** Sent to be kept, and not answered yet. */
  sent: VerdictWords | null;
}

const NOTHING: VerdictDraft = {
  point: null,
  summary: '',
  explanation: '',
  confidence: 'medium',
  contradictionReason: '',
  base: null,
  sent: null,
};

/** A verdict that came back is where the next one starts. */
export function verdictDraftOf({ verdicts: [latest] }: Pick<ClaimDetail, 'verdicts'>): VerdictDraft {
  if (!latest) return NOTHING;
  const { point, summary, explanation, confidence, contradictionReason } = latest;
  return { ...NOTHING, point, summary, explanation, confidence, contradictionReason: contradictionReason ?? '' };
}

type ComparedPoint = Pick<ScalePoint, 'key' | 'position' | 'isOffScale'>;

/** The earlier verdicts of ours that the point chosen contradicts, with their words. */
export function contradictedVerdicts(
  { earlierVerdicts }: Pick<ClaimDetail, 'earlierVerdicts'>,
  point: string | null,
  scale: readonly ComparedPoint[],
) {
  const earlier = earlierVerdicts.map((verdict) => ({ ...verdict, pointKey: verdict.point }));
  const claims = contradictedBy(point ?? '', earlier, scale).map(({ claimId }) => claimId);
  return earlierVerdicts.filter(({ claimId }) => claims.includes(claimId));
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
  draft: Pick<VerdictDraft, 'point' | 'contradictionReason' | keyof VerdictWords> & { isContested?: boolean },
  scale: readonly Pick<
    ScalePoint,
    keyof ComparedPoint | 'minSources' | 'minIndependentSources' | 'minPrimarySources' | 'needsRightOfReply'
  >[],
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
    ...when(!draft.contradictionReason.trim() && contradictedVerdicts(claim, draft.point, scale).length > 0, 'needsContradictionReason'),
  ];
}
