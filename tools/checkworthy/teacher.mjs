// What do the words and the meaning of a sentence together say of verdicts they were not shown?
import { loadBuilt, readTexts } from './claimbuster.mjs';
import { calibrate, heldOut, weightedSum } from './figures.mjs';
import { fitLinear } from './linear.mjs';
import { meaningsOf } from './meanings.mjs';
import { fitNetwork, packNetwork } from './network.mjs';

const { unpackNetwork, networkOdds } = await loadBuilt('language/dist/worthiness/meaning-network.js');
const { meaningInput } = await loadBuilt('language/dist/worthiness/meaning-input.js');

/** How much the crowd's own verdict counts in a softened one. */
const VERDICT_SHARE = 0.5;

const meanings = await meaningsOf(readTexts());

export function readMeanings(examples) {
  for (const example of examples) example.input = meaningInput(meanings.get(example.text), example.features.cues);
}

export const oddsOfAll = (networks, input) => networks.reduce((sum, network) => sum + networkOdds(network, input), 0) / networks.length;

/** Networks that start from different numbers, packed. */
export function trainNetworks(examples, count) {
  const inputs = examples.map(({ input }) => input);
  const verdicts = examples.map(({ verdict }) => verdict);
  return Array.from({ length: count }, (_, seed) => packNetwork(fitNetwork(inputs, verdicts, seed + 1)));
}

/** What a linear model and a network say of examples they did not see. */
export function fitBoth(examples, shareOf) {
  const linear = fitLinear(examples, shareOf);
  const networks = trainNetworks(examples, 1).map(unpackNetwork);
  return { signsOf: (example) => [...linear.signsOf(example), oddsOfAll(networks, example.input)] };
}

/**
 * The share of coders who would likely call each example worthy: half its verdict, half what both models say that were fitted on the
 * others (distillation, Hinton, Vinyals and Dean 2015, with a teacher that is always held out).
 */
export function softenVerdicts(examples) {
  const seen = heldOut(examples, [], (others) => fitBoth(others));
  const weights = calibrate(seen);
  const shares = new Map(
    seen.map(({ example, signs }) => {
      const likely = 1 / (1 + Math.exp(-weightedSum([...signs, 1], weights)));
      return [example, VERDICT_SHARE * Number(example.isWorthy) + (1 - VERDICT_SHARE) * likely];
    }),
  );
  return (example) => shares.get(example);
}
