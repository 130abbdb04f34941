// Does a score of 0.7 mean that seven in ten are taken? The share taken in each band beside the line where the two agree.
import type { SuggestionQualityGroup } from '@touchstone/server';

const WIDTH = 320;
const HEIGHT = 200;
const LEFT = 34;
const BOTTOM = 24;
const TOP = 8;
const RIGHT = 8;

const x = (score: number) => LEFT + score * (WIDTH - LEFT - RIGHT);
const y = (share: number) => HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);

interface ReliabilityLineProps {
  bands: readonly SuggestionQualityGroup[];
  cautionBelow: number;
}

export function ReliabilityLine({ bands, cautionBelow }: ReliabilityLineProps) {
  const points = bands.flatMap(({ name, shareTaken, settled }) =>
    shareTaken === null ? [] : [{ name, score: (Number(name) + 0.5) / 10, share: shareTaken, isFew: settled < cautionBelow }],
  );
  if (points.length === 0) return null;
  return (
    <figure className="flex flex-col gap-2">
      <h2 className="text-sm font-semibold">Score and share taken</h2>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label="The share of suggestions taken, by score; the figures are in the table below."
        className="w-full max-w-md"
      >
        {[0, 0.5, 1].map((tick) => (
          <g key={tick} className="fill-muted text-[10px]">
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={LEFT - 5} y={y(tick) + 3} textAnchor="end">
              {`${tick * 100}%`}
            </text>
            <text x={x(tick)} y={HEIGHT - 8} textAnchor={tick === 1 ? 'end' : 'middle'}>
              {tick}
            </text>
          </g>
        ))}
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} strokeDasharray="3 4" className="stroke-faint" />
        <polyline
          points={points.map(({ score, share }) => `${x(score)},${y(share)}`).join(' ')}
          className="fill-none stroke-accent stroke-2"
        />
        {points.map(({ name, score, share, isFew }) => (
          <circle
            key={name}
            cx={x(score)}
            cy={y(share)}
            r={4}
            className={isFew ? 'fill-paper stroke-accent stroke-2' : 'fill-accent stroke-accent stroke-2'}
          />
        ))}
      </svg>
      <figcaption className="max-w-[66ch] text-sm text-muted">
        On the dashed line the score is as high as the share taken. Hollow points rest on few decisions.
      </figcaption>
    </figure>
  );
}
