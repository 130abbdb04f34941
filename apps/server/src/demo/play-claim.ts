// Does to one claim of the demonstration what is written down for it, as the members it is written down for.

import type { ClaimDetail, ClaimSummary } from '../claim/claim-reply.ts';
import { createClaim } from '../features/claims/create-claim.ts';
import { declineClaim } from '../features/claims/decline-claim.ts';
import { editClaim } from '../features/claims/edit-claim.ts';
import { getClaim } from '../features/claims/get-claim.ts';
import { recuseFromClaim } from '../features/claims/recuse-from-claim.ts';
import { selectClaim } from '../features/claims/select-claim.ts';
import { addComment } from '../features/comments/add-comment.ts';
import { addEvidence } from '../features/evidence/add-evidence.ts';
import { adjudicate } from '../features/ratings/adjudicate.ts';
import { writeDissent } from '../features/ratings/dissent.ts';
import { submitRating } from '../features/ratings/submit-rating.ts';
import { askForReply, waiveReply } from '../features/replies/ask-for-reply.ts';
import { recordReply } from '../features/replies/record-reply.ts';
import { approveVerdict } from '../features/verdicts/approve-verdict.ts';
import { proposeVerdict } from '../features/verdicts/propose-verdict.ts';
import { requestChanges } from '../features/verdicts/request-changes.ts';
import type { Caller } from '../trpc/context.ts';
import { type DemoClaim, type DemoEvidence, type DemoVerdict, PARAPHRASED } from './demo-claim.ts';
import type { DemoMember } from './newsroom.ts';

/** The article as it was taken in, and who can act on it. */
export interface Stage {
  as(who: DemoMember): Caller;
  articleId: string;
  text: { articleVersionId: string; text: string };
  /** The claims the reader proposed. */
  suggested: readonly ClaimSummary[];
}

/** Shared words over all words from which a suggestion counts as the claim meant. */
const SAME_ENOUGH = 0.6;

/** The claim's id. */
export async function playClaim(stage: Stage, claim: DemoClaim): Promise<string> {
  const { as } = stage;
  const { id: claimId, version } = await takeOn(stage, claim);
  if (claim.declined) {
    await declineClaim(as(claim.by), { claimId, version, ...claim.declined });
    return claimId;
  }
  const { statement, claimant, saidOn, kind } = claim;
  let current = await editClaim(as(claim.by), { claimId, version, statement, claimantName: claimant, saidOn, kind });
  if (claim.recused) {
    const { by, reason } = claim.recused;
    current = await recuseFromClaim(as(by), { claimId, version: current.version, reason });
  }
  for (const evidence of claim.evidence ?? []) await cite(stage, claimId, evidence);
  if (claim.reply) await hear(stage, claimId, claim.reply);
  for (const { by, ...rating } of claim.ratings ?? []) await submitRating(as(by), { claimId, ...rating });
  for (const { by, body } of claim.comments ?? []) await addComment(as(by), { target: { on: 'claim', claimId }, body });
  if (claim.adjudication) await settle(stage, claimId, claim.adjudication);
  if (claim.dissent) await writeDissent(as(claim.dissent.by), { claimId, text: claim.dissent.text });
  if (claim.verdict) await decide(stage, { claimId, version: current.version }, claim.verdict);
  return claimId;
}

/** The reader's suggestion where it found the claim by itself, else a claim made by hand. */
async function takeOn({ as, text, suggested }: Stage, { quote, by, declined }: DemoClaim): Promise<{ id: string; version: number }> {
  const start = text.text.indexOf(quote);
  const wanted = { start, end: start + quote.length };
  const found = suggested.find((suggestion) => likeness(suggestion, wanted) >= SAME_ENOUGH);
  if (!found) return createClaim(as(by), { articleVersionId: text.articleVersionId, ...wanted });
  return declined ? found : selectClaim(as(by), { claimId: found.id, version: found.version });
}

interface Range {
  start: number;
  end: number;
}

/** Length of what two ranges share over the length of what they cover together, 0..1. */
function likeness(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

async function cite({ as }: Stage, claimId: string, { by, comment, ...evidence }: DemoEvidence): Promise<void> {
  const claim: ClaimDetail = await addEvidence(as(by), { claimId, ...evidence, note: PARAPHRASED });
  const added = claim.evidence.find(({ excerpt }) => excerpt === evidence.excerpt);
  if (comment && added) await addComment(as(comment.by), { target: { on: 'evidence', evidenceId: added.id }, body: comment.body });
}

async function settle({ as }: Stage, claimId: string, { by, note }: { by: DemoMember; note: string }): Promise<void> {
  const { mine, others } = (await getClaim(as(by), { claimId })).ratings;
  const seen = [...(mine ? [mine] : []), ...(others ?? [])].map(({ member, revision }) => ({ memberId: member.id, revision }));
  await adjudicate(as(by), { claimId, note, seen });
}

async function hear({ as }: Stage, claimId: string, reply: NonNullable<DemoClaim['reply']>): Promise<void> {
  const by = as(reply.by);
  if ('waived' in reply) {
    await waiveReply(by, { claimId, reason: reply.waived });
    return;
  }
  const [asked] = (await askForReply(by, { claimId, ...reply.request })).replies;
  const { came } = reply;
  if (!asked || !came) return;
  const seen = { replyId: asked.id, version: asked.version };
  await recordReply(by, typeof came === 'string' ? { ...seen, outcome: came } : { ...seen, outcome: 'answered', ...came });
}

async function decide({ as }: Stage, claim: { claimId: string; version: number }, verdict: DemoVerdict): Promise<void> {
  const { by, decision, ...content } = verdict;
  const { version, verdicts } = await proposeVerdict(as(by), { ...claim, ...content });
  const proposed = { claimId: claim.claimId, version };
  const verdictId = verdicts[0]?.id;
  if (decision === 'approve' && verdictId) await approveVerdict(as('ingrid'), { ...proposed, verdictId });
  else if (Array.isArray(decision)) await requestChanges(as('ingrid'), { ...proposed, requests: decision });
}
