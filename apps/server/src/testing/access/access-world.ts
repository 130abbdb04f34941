// What the access matrix asks about: records made for one question, standing to the caller as the column says.
import { randomUUID } from 'node:crypto';
import {
  createChangeRequests,
  createComment,
  createInvitation,
  createReplyRequest,
  createThread,
  createToken,
  type Database,
  hashSecret,
  inTransaction,
  resolveChangeRequest,
  savePrecedent,
  saveRecusal,
  setLease,
  setThreadResolved,
} from '@touchstone/db';
import {
  type BuiltArticle,
  type BuiltClaim,
  type BuiltMember,
  buildArticle,
  buildClaim,
  buildEvidence,
  buildFactCheck,
  buildGrounds,
  buildMember,
  buildRating,
  buildReport,
  buildSuggestion,
} from '@touchstone/db/testing';
import type { ClaimStage } from '@touchstone/domain';
import type { CallerKind } from './callers.ts';

interface BuiltReport {
  reportId: string;
  version: number;
  slug: string;
}

export interface AccessWorld {
  caller: BuiltMember;
  /** A checker who has nothing to do with the caller. */
  another: BuiltMember;
  article(): Promise<BuiltArticle>;
  /** Its verdict, where the stage has one, is the caller's own in the column of the proposer. */
  claim(stage: ClaimStage): Promise<BuiltClaim>;
  /** Under check, and given to the caller. */
  assignedClaim(): Promise<BuiltClaim>;
  /** Under check, with enough evidence and ratings for any verdict; the caller's own is among them. */
  groundedClaim(): Promise<BuiltClaim>;
  /** Under check, rated far apart by the caller and by somebody else; `seen` is what an adjudication of both rests on. */
  disagreement(): Promise<{ claimId: string; seen: { memberId: string; revision: number }[] }>;
  /** Under check and held by somebody else, or by the caller. */
  heldClaim(by?: 'another' | 'caller'): Promise<BuiltClaim>;
  /** Under check, with somebody else recused from it. */
  claimWithRecused(): Promise<BuiltClaim & { recusedId: string }>;
  /** A machine's wording of the claim, which nobody has decided on. */
  wording(claimId: string): Promise<string>;
  evidence(state?: { isRemoved?: boolean }): Promise<string>;
  /** On a verdict in review. */
  changeRequest(state?: { isResolved?: boolean }): Promise<string>;
  /** Made by somebody else, waiting. */
  replyRequest(): Promise<string>;
  /** On a claim under check. */
  comment(state?: { isOwn?: boolean; isResolved?: boolean }): Promise<{ threadId: string; commentId: string }>;
  member(state?: { isDeactivated?: boolean }): Promise<{ memberId: string }>;
  invitation(): Promise<{ invitationId: string }>;
  /** A session other than the one the caller asks with. */
  session(of?: 'caller' | 'another'): Promise<{ sessionId: string }>;
  token(of: 'caller' | 'another'): Promise<{ tokenId: string }>;
  passkeyOfAnother(): Promise<string>;
  report(): Promise<BuiltReport>;
  publishedReport(): Promise<BuiltReport>;
  libraryImport(): Promise<string>;
  /** A fact-check by others, and a claim under check that may be linked with it. */
  precedent(state?: { isLinked?: boolean }): Promise<{ claimId: string; precedent: { factCheckId: string } }>;
}

export interface WorldOptions {
  db: Database;
  caller: BuiltMember;
  kind: CallerKind;
  another: BuiltMember;
  /** Publishes a draft as somebody who may. */
  publish(reportId: string): Promise<void>;
}

const inAnHour = () => new Date(Date.now() + 3_600_000);

export function buildWorld({ db, caller, kind, another, publish }: WorldOptions): AccessWorld {
  const article = () => buildArticle(db, { addedById: another.memberId });
  let ofClaims: Promise<BuiltArticle> | undefined;

  async function claim(stage: ClaimStage): Promise<BuiltClaim> {
    ofClaims ??= article();
    const built = await buildClaim(db, { stage, article: await ofClaims, proposer: kind.isProposer ? caller : another });
    if (kind.isRecused)
      await saveRecusal(db.prisma, {
        claimId: built.claimId,
        memberId: caller.memberId,
        declaredById: null,
        reason: 'A friend.',
      });
    return built;
  }

  async function report() {
    const built = await claim('approved');
    return buildReport(db, { articleId: built.articleId, claims: [built] });
  }

  return {
    caller,
    another,
    article,
    claim,
    report,
    async assignedClaim() {
      const built = await claim('checking');
      await db.prisma.claim.update({ where: { id: built.claimId }, data: { assigneeId: caller.memberId } });
      return built;
    },
    async groundedClaim() {
      const built = await claim('checking');
      await buildGrounds(db, built.claimId, caller);
      return built;
    },
    async disagreement() {
      const { claimId } = await claim('checking');
      await buildRating(db, { claimId, member: caller, point: 'true' });
      const { memberId } = await buildRating(db, { claimId, point: 'false' });
      return { claimId, seen: [caller.memberId, memberId].map((rater) => ({ memberId: rater, revision: 1 })) };
    },
    async heldClaim(by = 'another') {
      const built = await claim('checking');
      const holderId = (by === 'caller' ? caller : another).memberId;
      await setLease(db.prisma, { claimId: built.claimId, holderId, until: inAnHour() });
      return built;
    },
    async claimWithRecused() {
      const built = await claim('checking');
      const { memberId: recusedId } = await buildMember(db);
      await saveRecusal(db.prisma, { claimId: built.claimId, memberId: recusedId, declaredById: null, reason: 'A friend.' });
      return { ...built, recusedId };
    },
    async member({ isDeactivated = false } = {}) {
      const { memberId } = await buildMember(db);
      if (isDeactivated) await db.prisma.member.update({ where: { id: memberId }, data: { deactivatedAt: new Date() } });
      return { memberId };
    },
    async invitation() {
      const email = `${randomUUID()}@example.org`;
      const link = { tokenHash: hashSecret(randomUUID()), expiresAt: inAnHour() };
      const invitation = { email, role: 'checker', invitedById: another.memberId, ...link } as const;
      return { invitationId: await inTransaction(db, (tx) => createInvitation(tx, invitation)) };
    },
    async session(of = 'caller') {
      const { memberId } = of === 'caller' ? caller : another;
      const data = { token: hashSecret(randomUUID()), memberId, expiresAt: inAnHour() };
      return { sessionId: (await db.prisma.session.create({ data })).id };
    },
    async token(of) {
      const { memberId } = of === 'caller' ? caller : another;
      const kept = { memberId, name: 'Archive', scopes: ['read' as const], tokenHash: hashSecret(randomUUID()), expiresAt: inAnHour() };
      return { tokenId: await inTransaction(db, (tx) => createToken(tx, kept)) };
    },
    async passkeyOfAnother() {
      const key = { credentialID: randomUUID(), publicKey: 'key', counter: 0, deviceType: 'singleDevice', backedUp: false };
      return (await db.prisma.passkey.create({ data: { memberId: another.memberId, name: 'Key', ...key } })).id;
    },
    async replyRequest() {
      const maker = { claimId: (await claim('checking')).claimId, madeById: another.memberId };
      const request = { askedOf: 'Ministry', way: 'email', address: '', note: '', askedOn: '2025-03-10', dueOn: '2025-03-15' } as const;
      return createReplyRequest(db.prisma, maker, request);
    },
    wording: (claimId) => buildSuggestion(db, { claimId, kind: 'wording', text: 'The country built 4,200 homes.', score: null }),
    async evidence({ isRemoved = false } = {}) {
      const evidenceId = await buildEvidence(db, { claimId: (await claim('checking')).claimId });
      if (isRemoved) await db.prisma.evidence.update({ where: { id: evidenceId }, data: { removedAt: new Date() } });
      return evidenceId;
    },
    async changeRequest({ isResolved = false } = {}) {
      const { verdictId } = await claim('inReview');
      const editor = await buildMember(db, { role: 'editor' });
      const request = { part: 'summary', note: 'Shorter.' } as const;
      await createChangeRequests(db.prisma, { verdictId: verdictId ?? '', memberId: editor.memberId, requests: [request] });
      const { id } = await db.prisma.changeRequest.findFirstOrThrow({ where: { verdictId: verdictId ?? '' } });
      if (isResolved) {
        await resolveChangeRequest(db.prisma, { changeRequestId: id, memberId: another.memberId, resolution: 'Done.', at: new Date() });
      }
      return id;
    },
    async comment({ isOwn = false, isResolved = false } = {}) {
      const { claimId } = await claim('checking');
      const threadId = await createThread(db.prisma, { claimId });
      const authorId = (isOwn ? caller : another).memberId;
      const commentId = await createComment(db.prisma, { threadId, body: 'Really?', mentioned: [], authorId, isByRecused: false });
      if (isResolved) await setThreadResolved(db.prisma, threadId, { resolvedById: authorId, resolvedAt: new Date() });
      return { threadId, commentId };
    },
    libraryImport: async () => (await buildFactCheck(db)).importId,
    async precedent({ isLinked = false } = {}) {
      const { claimId } = await claim('checking');
      const { factCheckId } = await buildFactCheck(db);
      const link = { claimId, precedent: { factCheckId }, kind: 'related', linkedById: another.memberId } as const;
      if (isLinked) await savePrecedent(db.prisma, link);
      return { claimId, precedent: { factCheckId } };
    },
    async publishedReport() {
      const { version, ...draft } = await report();
      await publish(draft.reportId);
      return { ...draft, version: version + 1 };
    },
  };
}
