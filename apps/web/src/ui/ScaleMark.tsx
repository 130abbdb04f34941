// The mark of a point on the rating scale, drawn so that it looks the same in every face; always beside its word.

const FILLED: Record<string, number> = { '●': 1, '◕': 0.75, '◑': 0.5, '◔': 0.25, '○': 0 };
const RADIUS = 5.25;

/** A slice of the disc from the top clockwise, as the part of the claim that holds. */
function slice(part: number): string {
  const angle = part * 2 * Math.PI;
  const x = 8 + RADIUS * Math.sin(angle);
  const y = 8 - RADIUS * Math.cos(angle);
  return `M8 8V${8 - RADIUS}A${RADIUS} ${RADIUS} 0 ${part > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}

export interface ScaleMarkProps {
  /** One character, as the desk's scale has it. */
  mark: string;
  /** Name of a colour token, such as `point-true`. */
  colour: string;
  size?: number;
}

export function ScaleMark({ mark, colour, size = 16 }: ScaleMarkProps) {
  const part = FILLED[mark];
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className="shrink-0" style={{ color: `var(--${colour})` }}>
      {part === undefined ? (
        <OffScaleMark mark={mark} />
      ) : (
        <>
          <circle cx="8" cy="8" r="6.25" fill={part === 1 ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.6" />
          {part > 0 && part < 1 && <path d={slice(part)} fill="currentColor" />}
        </>
      )}
    </svg>
  );
}

function OffScaleMark({ mark }: { mark: string }) {
  if (mark === '◇')
    return <path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />;
  if (mark === '–') return <path d="M3 8h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />;
  return (
    <text x="8" y="13" textAnchor="middle" fontSize="14" fontWeight="650" fill="currentColor">
      {mark}
    </text>
  );
}
