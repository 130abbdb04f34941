// The figure for the whole desk, with what it means and how far to trust it.
import type { AgreementReply } from '@touchstone/server';
import { printFigure, printInterval, printShare } from './figure-words.ts';

const ON_SCALE: Record<AgreementReply['level'], string> = {
  nominal: 'On the scale every difference counts alike, as the desk has set it.',
  ordinal: 'On the scale, points that lie further apart count for more.',
  interval: 'On the scale a difference counts by how many steps it is, each as large as the other, as the desk has set it.',
};

export function Overall({ agreement: { all, level, minimum, cautionBelow } }: { agreement: AgreementReply }) {
  const figures = [
    { term: 'Alpha, on the scale', value: printFigure(all.alpha) },
    { term: '95 % interval', value: printInterval(all.interval) },
    { term: 'Alpha, all points as names', value: printFigure(all.nominalAlpha) },
    { term: 'Same point', value: printShare(all.equal) },
    { term: 'Claims', value: all.claims },
    { term: 'Ratings', value: all.ratings },
  ];
  return (
    <section aria-labelledby="overall" className="flex flex-col gap-3">
      <h2 id="overall" className="text-sm font-semibold">
        The desk
      </h2>
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {figures.map(({ term, value }) => (
          <div key={term} className="flex flex-col">
            <dt className="text-xs text-muted">{term}</dt>
            <dd className="text-lg font-medium tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <Caution claims={all.claims} minimum={minimum} cautionBelow={cautionBelow} />
      <p className="max-w-[66ch] text-sm text-muted">
        Krippendorff’s alpha is 1 where raters agree and 0 where chance would do as well. {ON_SCALE[level]} Points off the scale have no
        place on it, so they stand in the second figure only, where every difference counts alike. Counted is what was said before the
        others’ ratings were shown, on claims whose ratings you may see.
      </p>
    </section>
  );
}

function Caution({ claims, minimum, cautionBelow }: { claims: number; minimum: number; cautionBelow: number }) {
  if (claims >= cautionBelow) return null;
  return (
    <p className="rounded bg-caution-ground px-3 py-2 text-sm text-caution">
      {claims < minimum
        ? `${claims === 1 ? '1 claim was' : `${claims} claims were`} rated by two or more. That is too few to say anything; figures begin with ${minimum}.`
        : `These figures rest on ${claims} claims. With fewer than ${cautionBelow}, a single disagreement moves them; read the interval, not the figure.`}
    </p>
  );
}
