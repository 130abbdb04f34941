// Moves the focus through a table or list by other keys than its own arrows.

/** One row on or back in the grid inside `place`; the first step enters it. False when there is no grid. */
export function stepThrough(place: Element | null, by: 1 | -1): boolean {
  const grid = place?.querySelector<HTMLElement>('[role="grid"]');
  if (!grid) return false;
  const focused = document.activeElement;
  if (!focused || !grid.contains(focused)) {
    grid.focus();
    return true;
  }
  // the grid's own keys know what is not drawn yet
  focused.dispatchEvent(new KeyboardEvent('keydown', { key: by > 0 ? 'ArrowDown' : 'ArrowUp', bubbles: true, cancelable: true }));
  return true;
}
