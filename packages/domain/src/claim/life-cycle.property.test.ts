// Whatever people try, in whatever order: the claim stays on its stages, and four eyes saw every approved verdict.
import { array, assert, constantFrom, integer, nat, oneof, property, record } from 'fast-check';
import { expect, it, vi } from 'vitest';
import { ROLES, type Role } from '../desk/role.ts';
import { aClaim, anAsk } from '../testing/a-claim.ts';
import { CLAIM_STAGES } from './claim.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { CLAIM_RULES, type ClaimAction, decideClaim, offersFor } from './life-cycle.ts';

vi.setConfig({ testTimeout: 60_000 });

const A_RATER = { isHeldByOther: false, isAssignee: false, hasRated: true } as const;

const MEMBERS: readonly { memberId: string; role: Role }[] = [...ROLES, 'checker' as const, 'editor' as const].map((role, index) => ({
  memberId: `${role}-${index}`,
  role,
}));
const often = (weight: number) => integer({ min: 1, max: weight }).map((drawn) => drawn > 1);
const step = record({
  member: constantFrom(...MEMBERS),
  /** Whom a recusal by an editor concerns. */
  about: constantFrom(...MEMBERS),
  /** Which of the person's offers is tried, by its place in the list; or any action, offered or not. */
  tries: oneof({ weight: 9, arbitrary: nat(1_000) }, { weight: 1, arbitrary: constantFrom(...CLAIM_RULES.map(({ action }) => action)) }),
  hasReason: often(8),
  isStale: often(8).map((isFresh) => !isFresh),
  changeRequests: integer({ min: 0, max: 2 }),
});
interface Step {
  member: { memberId: string; role: Role };
  about: { memberId: string };
  action: ClaimAction;
  hasReason: boolean;
  isStale: boolean;
  changeRequests: number;
}
type Drawn = Omit<Step, 'action'> & { tries: number | ClaimAction };

const MOVING = new Set<ClaimAction>(['resolveChangeRequest', ...CLAIM_RULES.flatMap(({ action, to }) => (to === 'same' ? [] : action))]);

/** Steps that leave the claim where it stands are drawn seldom, or walks would get nowhere; recusals too, or nobody would be left. */
function settle({ tries, ...drawn }: Drawn, facts: ClaimFacts, isRecused: boolean): Step {
  if (typeof tries === 'string') return { ...drawn, action: tries };
  const offered = offersFor(facts, { ...drawn.member, isRecused, ...A_RATER }).map(({ action }) => action);
  const moving = offered.filter((action) => MOVING.has(action) || tries % 7 === 0);
  return { ...drawn, action: moving[tries % moving.length] ?? 'comment' };
}

/** What the server would store after an allowed step. */
function take(facts: ClaimFacts, made: Step, recused: Set<string>, to: ClaimFacts['stage']): ClaimFacts {
  const next = { ...facts, stage: to };
  if (made.action === 'recuse') recused.add(made.member.memberId);
  if (made.action === 'recuseMember') recused.add(made.about.memberId);
  if (made.action === 'liftRecusal') recused.delete(made.about.memberId);
  if (made.action === 'requestChanges') next.openChangeRequests += made.changeRequests;
  if (made.action === 'resolveChangeRequest') next.openChangeRequests = Math.max(0, facts.openChangeRequests - 1);
  if (facts.stage === 'inReview' && to !== 'inReview') next.proposed = null;
  if (made.action === 'proposeVerdict')
    next.proposed = { id: `${facts.proposed?.id ?? 'verdict'}+`, proposedById: made.member.memberId, isProposerRecused: false };
  if (next.proposed) next.proposed = { ...next.proposed, isProposerRecused: recused.has(next.proposed.proposedById) };
  return next;
}

function walk(drawn: readonly Drawn[], visit: (made: Step, before: ClaimFacts, after: ClaimFacts, wasRecused: boolean) => void) {
  let facts = aClaim({ stage: 'spotted', proposed: null });
  const recused = new Set<string>();
  for (const one of drawn) {
    const isRecused = recused.has(one.member.memberId);
    const made = settle(one, facts, isRecused);
    const seen = made.isStale ? 'verdict-of-yesterday' : (facts.proposed?.id ?? '');
    const ask = anAsk({
      reason: made.hasReason ? 'Because.' : '',
      changeRequests: made.changeRequests,
      seenVerdictId: seen,
    });
    const decision = decideClaim(made.action, facts, { ...made.member, isRecused, ...A_RATER }, ask);
    if (!decision.isAllowed) {
      expect(decision.refusals.length).toBeGreaterThan(0);
      continue;
    }
    const before = facts;
    facts = take(facts, made, recused, decision.to);
    visit(made, before, facts, isRecused);
  }
}

const always = (visit: Parameters<typeof walk>[1], draw: { numRuns: number; seed?: number } = { numRuns: 200 }) =>
  assert(
    property(array(step, { minLength: 20, maxLength: 80 }), (drawn) => walk(drawn, visit)),
    draw,
  );

it('never leaves the closed list of stages', () => always((_made, _before, after) => expect(CLAIM_STAGES).toContain(after.stage)));

it('has a waiting verdict in review and nowhere else', () =>
  always((_made, _before, after) => expect(after.proposed !== null).toBe(after.stage === 'inReview')));

it('is approved out of review only, by an editor who is neither proposer nor recused, or by an admin with a reason', () =>
  always((made, before, after, wasRecused) => {
    if (after.stage !== 'approved' || before.stage === 'approved') return;
    expect(before.stage).toBe('inReview');
    expect(made.isStale).toBe(false);
    if (made.action === 'overrideApprove') {
      expect(made.member.role).toBe('admin');
      expect(made.hasReason).toBe(true);
      expect(wasRecused).toBe(false);
      return;
    }
    expect(made.action).toBe('approve');
    expect(['editor', 'admin']).toContain(made.member.role);
    expect(made.member.memberId).not.toBe(before.proposed?.proposedById);
    expect(wasRecused).toBe(false);
    expect(before.proposed?.isProposerRecused).toBe(false);
    expect(before.openChangeRequests).toBe(0);
  }));

const BARRED: ClaimAction[] = [
  'rate',
  'adjudicate',
  'dissent',
  'proposeVerdict',
  'writeVerdict',
  'approve',
  'overrideApprove',
  'requestChanges',
  'recuseMember',
  'liftRecusal',
];

it('lets nobody recused rate, propose, decide or judge recusals, and observers do nothing', () =>
  always((made, _before, _after, wasRecused) => {
    if (wasRecused) expect(BARRED).not.toContain(made.action);
    expect(made.member.role).not.toBe('observer');
  }));

it('takes every action and reaches every stage in such walks, so the properties above are not empty', () => {
  const taken = new Set<string>();
  const reached = new Set<string>();
  // the same walks each time: by chance a rare action may be missing from a few
  const draw = { numRuns: 1_000, seed: 2025 };
  always((made, _before, after) => {
    taken.add(made.action);
    reached.add(after.stage);
  }, draw);
  expect([...reached].sort()).toEqual([...CLAIM_STAGES].sort());
  expect([...taken].sort()).toEqual(CLAIM_RULES.map(({ action }) => action).sort());
});
