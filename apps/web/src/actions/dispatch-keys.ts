// The one place that listens to the keyboard: finds the action of a key, and lets keys rest while somebody types.
import { latestOf, performerOf } from './action-registry.ts';
import { ACTION_IDS, type ActionId, actionEntry } from './action-table.ts';
import { strokeOf } from './key-stroke.ts';

/** A sequence such as `g d` is given up after this long, in milliseconds. */
const SEQUENCE_MS = 1_500;

const idsByKey = new Map<string, ActionId[]>();
const sequenceStarts = new Set<string>();
for (const id of ACTION_IDS) {
  for (const key of actionEntry(id).keys) {
    idsByKey.set(key, [...(idsByKey.get(key) ?? []), id]);
    const [first, second] = key.split(' ');
    if (first && second) sequenceStarts.add(first);
  }
}

const TEXT_INPUTS =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), textarea, select, [contenteditable]';
const OVERLAYS = '[role=dialog], [role=alertdialog], [role=menu], [data-trigger]';
/** What answers Enter, Space, digits or arrows itself. */
const HAS_OWN_KEYS =
  'button, a[href], summary, [role=button], [role=tab], [role=row], [role=option], [role=radio], [role=separator], input';

/** An overlay that shows the screen's own work, such as the claim's sheet, keeps the keys awake. */
const AWAKE = '[data-keys-awake]';

const within = (event: KeyboardEvent, selector: string) => event.target instanceof Element && event.target.closest(selector) !== null;

function isInOverlay(event: KeyboardEvent): boolean {
  const overlay = event.target instanceof Element ? event.target.closest(OVERLAYS) : null;
  return overlay !== null && !overlay.matches(AWAKE) && !overlay.querySelector(`:scope > ${AWAKE}`);
}

function rests(event: KeyboardEvent, stroke: string, id: ActionId): boolean {
  if (isInOverlay(event)) return !(actionEntry(id).whileTyping && stroke !== 'Escape');
  if (within(event, TEXT_INPUTS)) return !actionEntry(id).whileTyping;
  return /^(Shift\+)?(Enter|Arrow.*)$/.test(stroke) && within(event, HAS_OWN_KEYS);
}

/**
 * Listens on `target` in the capture phase until the returned function is called. `onBlocked` gets the sentences when a
 * key asks for something that is shown but cannot be done yet.
 */
export function dispatchKeys(target: Window, onBlocked: (sentences: readonly string[]) => void): () => void {
  let pending: { key: string; at: number } | null = null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const stroke = strokeOf(event);
    if (!stroke) return;
    const first = pending && event.timeStamp - pending.at < SEQUENCE_MS ? pending.key : null;
    pending = null;
    const sequence = first && `${first} ${stroke}`;
    const ids = (sequence && idsByKey.get(sequence)) || idsByKey.get(stroke) || [];
    const id = latestOf(ids);
    if (!id) {
      const mayStart = sequenceStarts.has(stroke) && !within(event, TEXT_INPUTS) && !isInOverlay(event);
      if (mayStart) pending = { key: stroke, at: event.timeStamp };
      return;
    }
    if (rests(event, stroke, id) || (event.repeat && !/^(j|k|(Shift\+)?Arrow.*)$/.test(stroke))) return;
    const performer = performerOf(id);
    if (!performer) return;
    event.preventDefault();
    event.stopPropagation();
    if (performer.blockedBy?.length) onBlocked(performer.blockedBy);
    else performer.perform(stroke);
  };

  target.addEventListener('keydown', onKeyDown, { capture: true });
  return () => target.removeEventListener('keydown', onKeyDown, { capture: true });
}
