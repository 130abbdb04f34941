// The first Esc lets go of the field somebody writes in, the next one leaves the screen.

/** True when a field was being written in and is not any more. */
export function leaveField(): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.matches('input, textarea, [contenteditable]')) return false;
  field.blur();
  return true;
}
