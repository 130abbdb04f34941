// One point of the scale as it stands, and what can be done with it.
import type { ScalePointEdit } from '@touchstone/domain';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { ScaleMark } from '../../../ui/ScaleMark.tsx';
import { describeGate } from './describe-gate.ts';

export interface PointRowProps {
  point: ScalePointEdit;
  onEdit: () => void;
  /** Left out once its place is fixed. */
  onMove?: (by: -1 | 1) => void;
  onRemove?: () => void;
}

export function PointRow({ point, onEdit, onMove, onRemove }: PointRowProps) {
  const { label, mark, colour, definition, isOffScale } = point;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
      <ScaleMark mark={mark} colour={colour} size={18} />
      <span className="flex min-w-48 flex-1 flex-col gap-0.5">
        <span className="text-sm font-medium">
          {label} {isOffScale && <Badge>off the scale</Badge>}
        </span>
        <span className="text-xs text-muted">{definition}</span>
        <span className="text-xs text-muted">{describeGate(point)}.</span>
      </span>
      {onMove && (
        <>
          <IconButton icon={<ArrowUp size={15} />} word={`Move ${label} up`} onPress={() => onMove(-1)} />
          <IconButton icon={<ArrowDown size={15} />} word={`Move ${label} down`} onPress={() => onMove(1)} />
        </>
      )}
      <Button size="small" aria-label={`Edit ${label}`} onPress={onEdit}>
        Edit
      </Button>
      {onRemove && <IconButton icon={<X size={15} />} word={`Take out ${label}`} onPress={onRemove} />}
    </li>
  );
}
