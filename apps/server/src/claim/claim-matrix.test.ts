// Every action × stage × role × proposer or not × recused or not: the server answers as the rules decide.
import {
  createComment,
  createReplyRequest,
  createThread,
  factsOf,
  loadClaim,
  loadDesk,
  resolveChangeRequest,
  setThreadResolved,
} from '@touchstone/db';
import {
  type BuiltArticle,
  type BuiltClaim,
  type BuiltMember,
  buildArticle,
  buildClaim,
  buildGrounds,
  buildMember,
  buildRating,
} from '@touchstone/db/testing';
import { CLAIM_RULES, CLAIM_STAGES, type ClaimAction, type ClaimFacts, type ClaimStage, decideClaim, ROLES } from '@touchstone/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf } from '../testing/error-of.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { ASK, BROUGHT, request } from './claim-matrix.cases.ts';

interface Person extends BuiltMember {
  isRecused: boolean;
  /** Has rated the claim, where the action has to do with ratings. */
  isRater: boolean;
}

interface Setting extends BuiltClaim {
  /** What hangs on the claim and is asked about. */
  targets: Partial<Record<ClaimAction, string>>;
  seen: { memberId: string; revision: number }[];
}

/** Its facts, as they are stored. */
type Decided = Setting & { facts: ClaimFacts };

let desk: TestDesk;
let article: BuiltArticle;
let somebodyElse: BuiltMember;
let bystander: BuiltMember;
let recusedBystander: BuiltMember;
let people: Person[];
const shared = new Map<string, Promise<Decided>>();

beforeAll(async () => {
  desk = await openTestDesk();
  article = await buildArticle(desk.db);
  somebodyElse = await buildMember(desk.db);
  bystander = await buildMember(desk.db);
  recusedBystander = await buildMember(desk.db);
  const wanted = ROLES.flatMap((role) => [false, true].map((isRecused) => ({ role, isRecused, isRater: true })));
  wanted.push({ role: 'checker', isRecused: false, isRater: false });
  people = await Promise.all(wanted.map(async ({ role, ...rest }) => ({ ...(await buildMember(desk.db, { role })), ...rest })));
});
afterAll(() => desk.close());

const ACTIONS = CLAIM_RULES.map(({ action }) => action);
/** These want enough ratings around them, the person's own among them; adjudicating wants them far apart. */
const NEEDS_RATINGS: ClaimAction[] = ['proposeVerdict', 'dissent', 'adjudicate'];
/** These are about something that hangs on the claim. */
const HAS_TARGET: ClaimAction[] = [
  'editComment',
  'withdrawComment',
  'resolveThread',
  'reopenThread',
  'resolveChangeRequest',
  'reopenChangeRequest',
  'recordReply',
];
/** Who is refused one of these may be asked about the same claim as who is refused another. */
const ALIKE: readonly ClaimAction[][] = [['proposeVerdict', 'dissent'], ['adjudicate'], HAS_TARGET];

/** A claim at `stage` with what the actions need around it, from which the recused among the people are recused. */
async function set(
  stage: ClaimStage,
  proposer: BuiltMember,
  { actions, raters }: { actions: readonly ClaimAction[]; raters: readonly Person[] },
): Promise<Setting> {
  const claim = await buildClaim(desk.db, { stage, article, proposer });
  const { claimId } = claim;
  const seen = actions.some((action) => NEEDS_RATINGS.includes(action)) ? await rate(claimId, { actions, raters }) : [];
  const recused = [recusedBystander, ...people.filter(({ isRecused }) => isRecused)];
  await desk.db.prisma.recusal.createMany({ data: recused.map(({ memberId }) => ({ claimId, memberId, reason: 'A friend.' })) });
  const targets = actions
    .filter((action) => HAS_TARGET.includes(action))
    .map(async (action) => [action, await hang(action, claim)] as const);
  return { ...claim, targets: Object.fromEntries(await Promise.all(targets)), seen };
}

async function rate(claimId: string, { actions, raters }: { actions: readonly ClaimAction[]; raters: readonly Person[] }) {
  await buildGrounds(desk.db, claimId);
  if (actions.includes('adjudicate')) await buildRating(desk.db, { claimId, point: 'true' });
  for (const member of raters) await buildRating(desk.db, { claimId, member });
  return desk.db.prisma.rating.findMany({ where: { claimId }, select: { memberId: true, revision: true } });
}

/** What the action is about: made, and brought so far that the action may come next. */
async function hang(action: ClaimAction, claim: BuiltClaim): Promise<string> {
  const { claimId, proposer } = claim;
  const { memberId } = somebodyElse;
  if (action === 'recordReply') return createReplyRequest(desk.db.prisma, { claimId, madeById: memberId }, request);
  if (action.endsWith('ChangeRequest')) {
    const changeRequestId = await openChangeRequest(claim, action === 'reopenChangeRequest' ? 8 : 9);
    if (action === 'reopenChangeRequest')
      await resolveChangeRequest(desk.db.prisma, { changeRequestId, memberId, resolution: 'Done.', at: new Date() });
    return changeRequestId;
  }
  const threadId = await createThread(desk.db.prisma, { claimId });
  const comment = { threadId, body: 'Really?', mentioned: [], authorId: proposer.memberId, isByRecused: false };
  const commentId = await createComment(desk.db.prisma, comment);
  if (action === 'reopenThread') await setThreadResolved(desk.db.prisma, threadId, { resolvedById: memberId, resolvedAt: new Date() });
  return action.endsWith('Thread') ? threadId : commentId;
}

/** The same claim for all who are refused: they leave it as it was. */
function sharedSetting(stage: ClaimStage, proposer: BuiltMember, action: ClaimAction): Promise<Decided> {
  const actions = ALIKE.find((group) => group.includes(action)) ?? [];
  const key = [stage, proposer.memberId, ...actions].join();
  const setting = shared.get(key) ?? set(stage, proposer, { actions, raters: people.filter(({ isRater }) => isRater) }).then(withFacts);
  shared.set(key, setting);
  return setting;
}

async function withFacts(setting: Setting): Promise<Decided> {
  const record = await loadClaim(desk.db.prisma, setting.claimId);
  if (!record) throw new Error('The claim is gone.');
  return { ...setting, facts: factsOf(record, await loadDesk(desk.db.prisma)) };
}

/** Pinned to an earlier verdict that was sent back, since there may be none now. */
async function openChangeRequest({ claimId, proposer }: BuiltClaim, number: number): Promise<string> {
  const { scaleId } = await desk.db.prisma.desk.findUniqueOrThrow({ where: { id: 1 } });
  const point = await desk.db.prisma.scalePoint.findFirstOrThrow({ where: { scaleId } });
  const editor = await buildMember(desk.db, { role: 'editor' });
  const words = { summary: 'No.', explanation: 'No.', confidence: 'low', statement: 'Homes.' } as const;
  const decision = { state: 'sentBack', decidedById: editor.memberId, decidedAt: new Date() } as const;
  const request = { part: 'summary', note: 'Shorter.', requestedById: editor.memberId } as const;
  const verdict = await desk.db.prisma.verdict.create({
    data: {
      claimId,
      number,
      pointId: point.id,
      proposedById: proposer.memberId,
      ...words,
      ...decision,
      changeRequests: { create: [request] },
    },
    include: { changeRequests: true },
  });
  return verdict.changeRequests[0]?.id ?? '';
}

async function answered(action: ClaimAction, setting: Setting, person: Person) {
  const { claimId } = setting;
  const target = setting.targets[action] ?? claimId;
  const calling = ASK[action](desk.as(person), {
    ...setting,
    verdictId: setting.verdictId ?? claimId,
    changeRequestId: target,
    threadId: target,
    commentId: target,
    replyId: target,
    recusedId: recusedBystander.memberId,
    bystanderId: bystander.memberId,
  });
  return calling.then(
    async () => ({ isAllowed: true, to: (await desk.db.prisma.claim.findUniqueOrThrow({ where: { id: claimId } })).stage }),
    async () => {
      const { refusals, ruleId, code } = await errorOf(calling);
      return { isAllowed: false, refusals, ruleId, code };
    },
  );
}

const WHO = ['roleTooLow', 'ownVerdict', 'notProposer', 'notYourComment', 'notAssignee', 'recused'];

/** The answer that the rules' decision should become, and what the server said. */
async function compare(action: ClaimAction, stage: ClaimStage, { person, isProposer }: { person: Person; isProposer: boolean }) {
  const proposer = isProposer ? person : somebodyElse;
  const setting = await sharedSetting(stage, proposer, action);
  const seenVerdictId = setting.verdictId ?? setting.claimId;
  const asker = {
    ...person,
    isHeldByOther: false,
    isAssignee: false,
    hasRated: setting.seen.some(({ memberId }) => memberId === person.memberId),
  };
  const decision = decideClaim(action, setting.facts, asker, { ...BROUGHT, seenVerdictId, isOwnComment: isProposer });
  const who = { role: person.role, isRecused: person.isRecused, isRater: person.isRater, isProposer };
  if (decision.isAllowed) {
    const fresh = await set(stage, proposer, { actions: [action], raters: person.isRater ? [person] : [] });
    const answer = await answered(action, fresh, person);
    return { who, answer, expected: { isAllowed: true, to: decision.to } };
  }
  const { refusals } = decision;
  const code = refusals.some((refusal) => WHO.includes(refusal.code)) ? 'FORBIDDEN' : 'PRECONDITION_FAILED';
  // a door that is closed to the role altogether does not say which rule closed it
  const ruleId = action === 'comment' && person.role === 'observer' ? undefined : decision.ruleId;
  return { who, answer: await answered(action, setting, person), expected: { isAllowed: false, refusals, ruleId, code } };
}

/** Before there is a verdict, only words can be somebody's own. */
const mayBeOwn = (action: ClaimAction, stage: ClaimStage) => stage === 'inReview' || stage === 'approved' || HAS_TARGET.includes(action);

describe.each(ACTIONS)('%s', (action) => {
  it.each(CLAIM_STAGES)('of a claim %s, by everybody', async (stage) => {
    const everybody = people.flatMap((person) =>
      (mayBeOwn(action, stage) ? [false, true] : [false]).map((isProposer) => ({ person, isProposer })),
    );
    const compared = await Promise.all(everybody.map((who) => compare(action, stage, who)));
    expect(compared.map(({ who, answer }) => ({ who, ...answer }))).toEqual(compared.map(({ who, expected }) => ({ who, ...expected })));
  });
});
