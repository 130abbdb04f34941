import { describe, expect, it } from 'vitest';
import { unpackNetwork } from './meaning-network.ts';
import { REFINED_WEIGHTS } from './refined-weights.ts';
import { refinedWorthiness } from './refined-worthiness.ts';
import { CUES } from './sentence-cues.ts';

const MEANING = 512;
const aMeaning = Float32Array.from({ length: MEANING }, (_, at) => Math.sin(at) / 16);

describe('refinedWorthiness', () => {
  it('knows as many cues as the networks were trained on', () => {
    for (const network of REFINED_WEIGHTS.networks)
      for (const { weights } of unpackNetwork(network).units) expect(weights).toHaveLength(MEANING + CUES.length);
  });

  it('scores nothing where there is no letter', () => {
    for (const text of ['', '…', '42']) expect(refinedWorthiness(text, aMeaning)).toBe(0);
  });

  it('goes by the words and by the meaning', () => {
    const fact = refinedWorthiness('Unemployment fell to 3.9 percent in March.', aMeaning);
    expect(refinedWorthiness('Thank you very much.', aMeaning)).toBeLessThan(fact);
    expect(
      refinedWorthiness(
        'Unemployment fell to 3.9 percent in March.',
        aMeaning.map((value) => -value),
      ),
    ).not.toBe(fact);
  });

  it('reads an endless text as it reads the first thousands of characters', () => {
    const endless = 'Aa '.repeat(700_000);
    expect(refinedWorthiness(endless, aMeaning)).toBe(refinedWorthiness(endless.slice(0, 2000), aMeaning));
  });
});
