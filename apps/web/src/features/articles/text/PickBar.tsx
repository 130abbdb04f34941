// The small bar at picked words: what can be made of them.
import { rangeOfOffsets } from '@touchstone/anchoring/dom';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useActions } from '../../../actions/use-actions.ts';
import { Button } from '../../../ui/Button.tsx';

export type PickUse = 'claim' | 'comment' | 'evidence';

export interface PickBarProps {
  root: RefObject<HTMLElement | null>;
  range: { start: number; end: number };
  onUse: (use: PickUse) => void;
}

/** Room the bar takes, in px, to keep it inside the pane. */
const BAR_WIDTH = 380;

/** Under the last line of the words, in px from the wrapper's corner. */
function placeUnder(root: HTMLElement, { start, end }: PickBarProps['range']): { left: number; top: number } {
  const rects = rangeOfOffsets(root, start, end)?.getClientRects();
  const last = rects?.[rects.length - 1];
  const frame = root.parentElement?.getBoundingClientRect();
  if (!last || !frame) return { left: 0, top: 0 };
  return { left: Math.max(0, Math.min(last.left - frame.left, frame.width - BAR_WIDTH)), top: last.bottom - frame.top + 6 };
}

export function PickBar({ root, range, onUse }: PickBarProps) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (root.current) setPlace(placeUnder(root.current, range));
  }, [root, range]);
  useActions({
    'text.claim': { perform: () => onUse('claim') },
    'text.comment': { perform: () => onUse('comment') },
    'text.evidence': { perform: () => onUse('evidence') },
  });
  return (
    <Toolbar
      aria-label="Picked words"
      style={place ?? { visibility: 'hidden' }}
      className="floating absolute z-10 flex gap-1 p-1 max-pane:fixed max-pane:inset-x-2 max-pane:top-auto! max-pane:bottom-16 max-pane:left-2! max-pane:justify-center"
    >
      <Button kind="primary" size="small" shortcut="Enter" onPress={() => onUse('claim')}>
        Check this
      </Button>
      <Button kind="bare" size="small" shortcut="c" onPress={() => onUse('comment')}>
        Comment
      </Button>
      <Button kind="bare" size="small" shortcut="e" onPress={() => onUse('evidence')}>
        Evidence for…
      </Button>
    </Toolbar>
  );
}
