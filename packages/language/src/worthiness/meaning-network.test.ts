import { describe, expect, it } from 'vitest';
import { networkOdds, unpackNetwork } from './meaning-network.ts';

/** Two units over two numbers: the first sees their difference, the second nothing but its bias. */
const network = unpackNetwork({
  hidden: btoa(String.fromCharCode(2, 256 - 2, 0, 0)),
  steps: [0.5, 1],
  biases: [0, 1],
  answers: [
    [0, 0, 3],
    [1, 1, 0],
  ],
  answerBiases: [0, 0, 1],
});

describe('networkOdds', () => {
  it('sets what speaks for checking against both other verdicts together', () => {
    expect(networkOdds(network, Float32Array.of(2, 1))).toBeCloseTo(1 + 3 - (1 + Math.log(2)));
  });

  it('hears no unit that is below nothing', () => {
    expect(networkOdds(network, Float32Array.of(1, 2))).toBeCloseTo(1 - (1 + Math.log(2)));
  });
});
