// People do at random what they may and what they may not: the server answers as the model says, and the record holds no forbidden step.
// What is done comes from one seed, so that a failure comes again.
import { takeBackup } from '@touchstone/db';
import { type BuiltMember, buildArticle, buildClaim, buildEvidence, buildReplyWaiver } from '@touchstone/db/testing';
import { readBackup, verifyRecord } from '@touchstone/record';
import { array, assert, asyncProperty, boolean, constantFrom, nat, noBias, oneof, record } from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { ClaimModel, type Person, STEPS, type Step } from '../testing/claim-model.ts';
import { errorOf } from '../testing/error-of.ts';
import { openTestDesk, type TestCaller } from '../testing/open-test-desk.ts';
import { settle } from '../testing/settle.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());

type Seated = Person & { member: BuiltMember; ask: TestCaller };
const people: Seated[] = [];
for (const rank of ['observer', 'checker', 'checker', 'checker', 'editor', 'editor', 'admin'] as const) {
  people.push({ name: `${rank} ${people.length}`, rank, ...(await desk.join(rank)) });
}
const admin = people.at(-1) as Seated;
const article = await buildArticle(desk.db);

/** What a person asks for when they take the step. */
interface Asked {
  seen: { claimId: string; version: number };
  verdictId: string;
  changeRequestId: string;
  other: Seated;
}

const NOBODY = '0198d3f0-1111-7111-8111-111111111111';
const rating = { confidence: 'low', rationale: 'The register.' } as const;

const ASK: Record<Step, (ask: TestCaller, asked: Asked) => Promise<unknown>> = {
  select: ({ claims }, { seen }) => claims.select(seen),
  decline: ({ claims }, { seen }) => claims.decline({ ...seen, reason: 'notImportant' }),
  restore: ({ claims }, { seen }) => claims.restore(seen),
  rateTrue: ({ ratings }, { seen: { claimId } }) => ratings.submit({ claimId, point: 'true', ...rating }),
  rateFalse: ({ ratings }, { seen: { claimId } }) => ratings.submit({ claimId, point: 'false', ...rating }),
  settle: (ask, { seen: { claimId } }) => settle(ask, claimId),
  propose: ({ verdicts }, { seen }) =>
    verdicts.propose({ ...seen, point: 'false', summary: 'No.', explanation: 'The register.', confidence: 'high' }),
  withdraw: ({ verdicts }, { seen }) => verdicts.withdraw(seen),
  requestChange: ({ verdicts }, { seen }) => verdicts.requestChanges({ ...seen, requests: [{ part: 'summary', note: 'Shorter.' }] }),
  resolveChange: ({ verdicts }, { changeRequestId }) => verdicts.resolveChangeRequest({ changeRequestId, resolution: 'Done.' }),
  approve: ({ verdicts }, { seen, verdictId }) => verdicts.approve({ ...seen, verdictId }),
  override: ({ verdicts }, { seen, verdictId }) => verdicts.overrideApprove({ ...seen, verdictId, reason: 'Nobody else is here.' }),
  reopen: ({ claims }, { seen }) => claims.reopen({ ...seen, reason: 'New data.' }),
  stepAside: ({ claims }, { seen }) => claims.recuse({ ...seen, reason: 'A friend.' }),
  letBackIn: ({ claims }, { seen, other }) => claims.liftRecusal({ ...seen, memberId: other.member.memberId, reason: 'No longer.' }),
};
/** These rest on no version of the claim. */
const UNVERSIONED: readonly Step[] = ['rateTrue', 'rateFalse', 'settle', 'resolveChange'];

interface Drawn {
  /** Which of the steps the model allows, by its place among them; or any step by anybody. */
  tries: number | { step: Step; person: Seated };
  other: Seated;
  isStale: boolean;
}
const drawn = record<Drawn>({
  tries: oneof(
    { weight: 5, arbitrary: noBias(nat(1_000_000)) },
    { weight: 1, arbitrary: record({ step: constantFrom(...STEPS), person: constantFrom(...people) }) },
  ),
  other: constantFrom(...people),
  isStale: oneof({ weight: 9, arbitrary: constantFrom(false) }, { weight: 1, arbitrary: boolean() }),
});

/** Drawn less often, or walks would get nowhere and nobody would be left to walk. */
const SELDOM: readonly Step[] = ['decline', 'stepAside'];

function choose(model: ClaimModel, { tries, other }: Drawn): { step: Step; person: Seated } {
  if (typeof tries !== 'number') return tries;
  const steps = STEPS.filter((step) => !SELDOM.includes(step) || tries % 5 === 0);
  const allowed = (step: Step) => people.filter((person) => model.allows(step, person, other));
  const open = steps.filter((step) => allowed(step).length);
  const step = open[tries % open.length] ?? 'select';
  const those = allowed(step);
  return { step, person: those[tries % those.length] ?? admin };
}

const taken = new Set<Step>();

async function walk(steps: readonly Drawn[]): Promise<void> {
  const { claimId } = await buildClaim(desk.db, { stage: 'spotted', article });
  await buildEvidence(desk.db, { claimId });
  await buildEvidence(desk.db, { claimId, title: 'Field count', publisher: 'Housing Observatory' });
  await buildReplyWaiver(desk.db, { claimId, madeById: admin.member.memberId });
  const model = new ClaimModel();
  for (const one of steps) {
    const { step, person } = choose(model, one);
    const claim = await admin.ask.claims.get({ claimId });
    const open = claim.verdicts.flatMap(({ changeRequests }) => changeRequests).filter(({ resolved }) => !resolved);
    expect({ stage: claim.stage, open: open.length }).toEqual({ stage: model.stage, open: model.openRequests });
    const isStale = one.isStale && claim.version > 1 && !UNVERSIONED.includes(step);
    const asked = {
      seen: { claimId, version: claim.version - (isStale ? 1 : 0) },
      verdictId: claim.verdicts.find(({ state }) => state === 'proposed')?.id ?? NOBODY,
      changeRequestId: open[0]?.id ?? NOBODY,
      other: one.other,
    };
    const isAllowed = !isStale && model.allows(step, person, one.other);
    const calling = ASK[step](person.ask, asked);
    const answer = await calling.then(
      () => 'done',
      () => errorOf(calling).then(({ code }) => code),
    );
    const expected = isStale ? ['CONFLICT'] : isAllowed ? ['done'] : ['FORBIDDEN', 'PRECONDITION_FAILED', 'NOT_FOUND'];
    expect(expected, `${step} by ${person.name} of a claim ${model.stage}`).toContain(answer);
    if (!isAllowed) continue;
    model.take(step, person, one.other);
    taken.add(step);
  }
  await expectNothingForbidden(claimId);
}

/** Reads the record alone: who proposed, who approved, what was open and who had rated when they did. */
async function expectNothingForbidden(claimId: string): Promise<void> {
  const events = await desk.db.prisma.event.findMany({ where: { claimId }, orderBy: { id: 'asc' } });
  let proposerId: string | null = null;
  let open = 0;
  const recused = new Set<string | null>();
  const raters = new Set<string | null>();
  for (const { type, actorId, payload } of events) {
    if (type === 'rating.submitted') raters.add(actorId);
    if (type === 'claim.recused') recused.add(actorId);
    if (type === 'recusal.lifted') recused.delete((payload as { memberId: string }).memberId);
    if (type === 'verdict.proposed') {
      proposerId = actorId;
      expect(raters.has(actorId) && raters.size >= 2 && !recused.has(actorId)).toBe(true);
    }
    if (type === 'verdict.sentBack') open += (payload as { changeRequests: number }).changeRequests;
    if (type === 'changeRequest.resolved') open -= 1;
    if (type === 'verdict.approved') {
      expect(actorId).not.toBe(proposerId);
      expect({ open, isRecused: recused.has(actorId), isProposerRecused: recused.has(proposerId) }).toEqual({
        open: 0,
        isRecused: false,
        isProposerRecused: false,
      });
    }
  }
}

it('answers as the model says, and records nothing that the rules forbid', { timeout: 120_000 }, async () => {
  await assert(asyncProperty(array(drawn, { minLength: 30, maxLength: 45, size: 'max' }), walk), {
    numRuns: 12,
    seed: 2026,
    endOnFailure: true,
  });
  expect([...taken].sort()).toEqual([...STEPS].sort());
  const { breaks } = await verifyRecord(readBackup(takeBackup(desk.db.url)));
  expect(breaks).toEqual([]);
});
