// From blind ratings to figures: for all of them, by month, kind and scale, by pair of raters, and where they disagreed.
import { bootstrapAlpha, cohensKappa, krippendorffsAlpha, percentAgreement } from '@touchstone/agreement';
import type { BlindRating } from '@touchstone/db';
import { ratingsDisagree } from '@touchstone/domain';
import type { AgreementFigure, AgreementReply } from './agreement-reply.ts';

/** Fewer claims than this say nothing. */
const MINIMUM = 10;
/** With fewer than this one disagreement more or less moves the figure visibly. */
const CAUTION_BELOW = 50;
const MOST_DISAGREEMENTS = 100;
/** Any number does; the same one gives everybody the same interval. */
const SEED = 20_111;

/** The ratings of one claim; the first one stands for what they have in common. */
type Rated = readonly [BlindRating, ...BlindRating[]];

/** @param ratings those of one claim stand together. */
export function agreementOf(ratings: readonly BlindRating[]): AgreementReply {
  const claims = [...grouped(ratings, ({ claimId }) => claimId).values()].filter(({ length }) => length > 1);
  return {
    minimum: MINIMUM,
    cautionBelow: CAUTION_BELOW,
    level: levelOf(claims),
    all: figureOf(claims),
    groups: [
      ...groupsBy('month', claims, ([{ month }]) => month),
      ...groupsBy('kind', claims, ([{ kind }]) => kind),
      ...groupsBy('scale', claims, ([{ scaleName }]) => scaleName),
    ],
    pairs: pairsOf(claims),
    disagreements: disagreementsOf(claims),
  };
}

/** In the order in which each key comes first. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const onScale = (ratings: readonly BlindRating[]): number[] => ratings.flatMap(({ point }) => (point.isOffScale ? [] : [point.position]));
/** Points of different scales are never the same. */
const nameOf = ({ point, scaleName }: BlindRating) => `${scaleName}/${point.key}`;

/** Of claims rated on one scale, as its latest version has it. */
const levelOf = (claims: readonly Rated[]) => claims[0]?.[0].level ?? 'ordinal';

function figureOf(claims: readonly Rated[]): AgreementFigure {
  const counts = { claims: claims.length, ratings: claims.flat().length };
  if (claims.length < MINIMUM) return { ...counts, equal: null, alpha: null, interval: null, nominalAlpha: null };
  const names = claims.map((ratings) => ratings.map(nameOf));
  const points = claims.map(onScale);
  const level = levelOf(claims);
  // places on two scales cannot be compared
  const isOneScale = new Set(claims.flat().map(({ scaleName }) => scaleName)).size === 1;
  const areEnough = isOneScale && points.filter(({ length }) => length > 1).length >= MINIMUM;
  return {
    ...counts,
    equal: percentAgreement(names),
    alpha: areEnough ? krippendorffsAlpha(points, level) : null,
    interval: areEnough ? bootstrapAlpha(points, level, { seed: SEED }) : null,
    nominalAlpha: krippendorffsAlpha(names, 'nominal'),
  };
}

const groupsBy = (by: AgreementReply['groups'][number]['by'], claims: readonly Rated[], keyOf: (claim: Rated) => string) =>
  [...grouped(claims, keyOf)].map(([name, group]) => ({ by, name, figure: figureOf(group) }));

function pairsOf(claims: readonly Rated[]): AgreementReply['pairs'] {
  const both = claims.flatMap((ratings) =>
    ratings.flatMap((first, index) => ratings.slice(index + 1).map((second) => ({ first, second }))),
  );
  const pairs = grouped(both, ({ first, second }) => `${first.memberId} ${second.memberId}`);
  return [...pairs.values()]
    .map((common) => {
      const [{ first, second }] = common;
      const rated = common.filter((one) => !one.first.point.isOffScale && !one.second.point.isOffScale);
      const equal = percentAgreement(common.map((one) => [nameOf(one.first), nameOf(one.second)]));
      const steps = rated.map((one) => [one.first.point.position, one.second.point.position] as const);
      return {
        raters: [named(first), named(second)] as AgreementReply['pairs'][number]['raters'],
        claims: common.length,
        equal: common.length < MINIMUM ? null : equal,
        kappa: rated.length < MINIMUM ? null : cohensKappa(steps, first.level === 'nominal' ? 'none' : 'linear', placesOf(steps)),
      };
    })
    .sort((a, b) => b.claims - a.claims);
}

/** Every place of the scale up to the last one used: one that neither chose is a step all the same. */
const placesOf = (steps: readonly (readonly [number, number])[]) =>
  Array.from({ length: Math.max(0, ...steps.flat()) + 1 }, (_, place) => place);

const named = ({ memberId, memberName }: BlindRating) => ({ id: memberId, name: memberName });

const disagreementsOf = (claims: readonly Rated[]): AgreementReply['disagreements'] =>
  claims
    .filter((ratings) => ratingsDisagree(ratings.map(({ point }) => point)))
    .slice(0, MOST_DISAGREEMENTS)
    .map((ratings) => ({
      claimId: ratings[0].claimId,
      articleId: ratings[0].articleId,
      statement: ratings[0].statement,
      ratings: ratings.map((rating) => ({ member: named(rating), point: rating.point.label })),
    }));
