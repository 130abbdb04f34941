// The evidence gates: every point of the default scale with every usual pile of evidence.
import { describe, expect, it } from 'vitest';
import { DEFAULT_SCALE } from '../desk/scale.ts';
import type { EvidenceFact } from './evidence.ts';
import { GATE_CASES, PILES } from './evidence-gate.cases.ts';
import { unmetEvidence } from './evidence-gate.ts';

describe.each(DEFAULT_SCALE.points)('$label', (point) => {
  it.each(Object.entries(PILES))('with %s', (name, pile) => {
    const unmet = unmetEvidence(point, pile as readonly EvidenceFact[]).map(({ code }) => code);
    expect(unmet).toEqual(GATE_CASES[point.key]?.[name as keyof typeof PILES]);
  });
});

it('counts what is there and what is asked for', () => {
  expect(unmetEvidence({ minSources: 3, minIndependentSources: 2, minPrimarySources: 2 }, PILES.twoWithPrimary)).toEqual([
    { code: 'needsSources', have: 2, need: 3 },
    { code: 'needsPrimarySources', have: 1, need: 2 },
  ]);
});
