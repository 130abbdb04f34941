// Puts the keyboard into a field that something else on the page asked for.
import { type RefObject, useEffect } from 'react';

export function useFocusWhen(isWanted: boolean, field: RefObject<HTMLElement | null>, onDone: () => void): void {
  useEffect(() => {
    if (!isWanted || !field.current) return;
    field.current.focus();
    field.current.scrollIntoView({ block: 'nearest' });
    onDone();
  });
}
