// The claim rules: who may do what from where, what each step asks for, and that offers and decisions never differ.
import { describe, expect, it } from 'vitest';
import { includesRole, ROLES } from '../desk/role.ts';
import { aClaim, anActor, anAsk, noRatings } from '../testing/a-claim.ts';
import { printMatrix, STANDINGS } from '../testing/print-matrix.ts';
import { CLAIM_STAGES } from './claim.ts';
import { NEED_CASES } from './life-cycle.cases.ts';
import { CLAIM_RULES, type ClaimRule, decideClaim, offersFor } from './life-cycle.ts';

const everyone = ROLES.flatMap((role) => STANDINGS.map(({ memberId, isRecused }) => anActor({ role, memberId, isRecused })));

it('gives every stage, action, role and standing the outcome written in the table', async () => {
  await expect(printMatrix()).toMatchFileSnapshot('life-cycle.matrix.txt');
});

describe('what a step asks for', () => {
  it.each(NEED_CASES)('$rule $action: $title', ({ rule, action, facts, actor, ask, refusals }) => {
    const decision = decideClaim(action, aClaim(facts), anActor(actor), ask);
    expect(decision.ruleId).toBe(rule);
    expect(decision.isAllowed ? [] : decision.refusals).toEqual(refusals);
    expect(decision.isAllowed).toBe(refusals.length === 0);
  });

  it('has a case for the refusal of every need in the table', () => {
    const tested = new Set(NEED_CASES.filter(({ refusals }) => refusals.length).map(({ action }) => action));
    const asking = CLAIM_RULES.filter((rule: ClaimRule) => rule.standing?.length || rule.asked?.length).map(({ action }) => action);
    expect(asking.filter((action) => !tested.has(action))).toEqual([]);
  });
});

describe('the order of checks', () => {
  it('looks at the stage before the person', () => {
    const decision = decideClaim('approve', aClaim({ stage: 'checking' }), anActor({ role: 'observer' }), {});
    expect(decision).toEqual({ isAllowed: false, ruleId: 'CLAIM-07', refusals: [{ code: 'wrongStage' }] });
  });

  it('looks at the person before the needs', () => {
    const decision = decideClaim('approve', aClaim({ openChangeRequests: 1 }), anActor({ memberId: 'proposer' }), {});
    expect(decision).toMatchObject({ refusals: [{ code: 'ownVerdict' }] });
  });

  it('tells a role too low nothing more', () => {
    const decision = decideClaim('approve', aClaim(), anActor({ role: 'checker', memberId: 'proposer', isRecused: true }));
    expect(decision).toMatchObject({ refusals: [{ code: 'roleTooLow' }] });
  });

  it('asks for everything when nothing was brought', () => {
    expect(decideClaim('decline', aClaim({ stage: 'spotted' }), anActor())).toMatchObject({ refusals: [{ code: 'needsReason' }] });
  });
});

describe('offers', () => {
  it('hold exactly the actions of the stage that the role includes', () => {
    for (const stage of CLAIM_STAGES)
      for (const actor of everyone) {
        const expected = CLAIM_RULES.filter((rule: ClaimRule) => rule.from.includes(stage) && includesRole(actor.role, rule.role));
        expect(offersFor(aClaim({ stage }), actor).map(({ action }) => action)).toEqual(expected.map(({ action }) => action));
      }
  });

  it('are blocked by what the decision says when everything asked for is brought', () => {
    for (const stage of CLAIM_STAGES)
      for (const actor of everyone)
        for (const { action, blockedBy } of offersFor(aClaim({ stage }), actor)) {
          const decision = decideClaim(action, aClaim({ stage }), actor, anAsk());
          expect(decision.isAllowed ? [] : decision.refusals, `${stage} ${action} ${actor.role}`).toEqual(blockedBy);
        }
  });

  it('name the standing needs too, not those of the ask', () => {
    const facts = aClaim({ stage: 'checking', proposed: null, statement: '', ratings: noRatings });
    const offer = offersFor(facts, anActor({ isRecused: true, hasRated: false })).find(({ action }) => action === 'proposeVerdict');
    expect(offer?.blockedBy).toEqual([
      { code: 'recused' },
      { code: 'needsStatement' },
      { code: 'needsOwnRating' },
      { code: 'needsRatings', have: 0, need: 2 },
    ]);
  });
});

describe('whether ratings disagree', () => {
  const closed = [
    { who: 'somebody who has not rated', hasRated: false, ratings: { have: 2, need: 2, wereRevealed: true } },
    { who: 'a rater, before the last rating is in', hasRated: true, ratings: { have: 2, need: 3, wereRevealed: false } },
  ];

  it.each(closed)('changes nothing that $who is told', ({ hasRated, ratings }) => {
    for (const stage of CLAIM_STAGES.filter((one) => one !== 'approved'))
      for (const { action } of CLAIM_RULES) {
        const told = [true, false].flatMap((disagree) =>
          [true, false].map((areSettled) => {
            const facts = aClaim({ stage, ratings: { ...ratings, disagree, areSettled } });
            const actor = anActor({ hasRated });
            return JSON.stringify([offersFor(facts, actor), decideClaim(action, facts, actor, anAsk())]);
          }),
        );
        expect(new Set(told).size, `${stage} ${action}`).toBe(1);
      }
  });
});

describe('the table itself', () => {
  it('has one rule per action and one id per rule', () => {
    expect(new Set(CLAIM_RULES.map(({ action }) => action)).size).toBe(CLAIM_RULES.length);
    expect(new Set(CLAIM_RULES.map(({ id }) => id)).size).toBe(CLAIM_RULES.length);
  });

  it('leaves no stage without a way on, save by role', () => {
    for (const stage of CLAIM_STAGES)
      expect(
        CLAIM_RULES.some((rule: ClaimRule) => rule.from.includes(stage) && rule.to !== 'same'),
        stage,
      ).toBe(true);
  });
});
