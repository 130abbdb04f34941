// A point of the rating scale as its mark alone, where the word stands close by.
import { useScalePoint } from '../../../session/desk.ts';
import { ScaleMark } from '../../../ui/ScaleMark.tsx';

export function PointSign({ point, size = 12 }: { point: string; size?: number }) {
  const found = useScalePoint(point);
  if (!found) return null;
  return (
    <>
      <ScaleMark mark={found.mark} colour={found.colour} size={size} />
      <span className="sr-only">{found.label}</span>
    </>
  );
}
