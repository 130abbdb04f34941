// What is selected in the article with mouse, finger or the browser's own keys, once the hand has let go.
import { offsetsOfSelection } from '@touchstone/anchoring/dom';
import { type RefObject, useCallback, useEffect, useState } from 'react';

interface TextSpan {
  start: number;
  end: number;
}

export interface SelectedWords {
  /** Offsets of the selection inside the text, null when there is none. The same object until it changes. */
  range: TextSpan | null;
  /** Selects nothing. */
  drop: () => void;
}

export function useSelectedWords(root: RefObject<HTMLElement | null>): SelectedWords {
  const [selected, setSelected] = useState<TextSpan | null>(null);

  useEffect(() => {
    let isHeld = false;
    // some browsers drop the selection when the bar about it is pressed
    let isBarPressed = false;
    const read = () => {
      const next = root.current ? offsetsOfSelection(root.current, document.getSelection()) : null;
      if (!next && isBarPressed) return;
      setSelected((before) => (before?.start === next?.start && before?.end === next?.end ? before : next));
    };
    const onDown = (event: PointerEvent) => {
      isHeld = event.target instanceof Node && root.current?.contains(event.target) === true;
      isBarPressed = event.target instanceof Element && event.target.closest('[role=toolbar]') !== null;
    };
    const onUp = () => {
      isHeld = false;
      read();
    };
    const onChange = () => {
      if (!isHeld) read();
    };
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('pointerup', onUp, true);
    document.addEventListener('pointercancel', onUp, true);
    document.addEventListener('selectionchange', onChange);
    return () => {
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('pointerup', onUp, true);
      document.removeEventListener('pointercancel', onUp, true);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [root]);

  const drop = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setSelected(null);
  }, []);
  return { range: selected, drop };
}
