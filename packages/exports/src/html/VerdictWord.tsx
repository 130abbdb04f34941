// A verdict as its mark and its word in its colour; the colour alone never says anything.
import type { FrozenPoint } from '@touchstone/domain';
import { pointClass } from './colours.ts';
import { useTextLanguage } from './printing.ts';

export function VerdictWord({ point }: { point: FrozenPoint }) {
  return (
    <span className={`word ${pointClass(point.colour)}`}>
      <span aria-hidden="true">{point.mark}</span>{' '}
      <bdi dir="auto" lang={useTextLanguage()}>
        {point.label}
      </bdi>
    </span>
  );
}
