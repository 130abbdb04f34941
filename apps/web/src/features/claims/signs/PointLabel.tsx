// A point of the rating scale as mark and word.
import { useScalePoint } from '../../../session/desk.ts';
import { classes } from '../../../ui/classes.ts';
import { ScaleMark } from '../../../ui/ScaleMark.tsx';

export function PointLabel({ point, size = 14, className }: { point: string | null; size?: number; className?: string }) {
  const found = useScalePoint(point);
  if (!found) return null;
  return (
    <span className={classes('inline-flex min-w-0 items-center gap-1.5', className)}>
      <ScaleMark mark={found.mark} colour={found.colour} size={size} />
      <span className="truncate">{found.label}</span>
    </span>
  );
}
