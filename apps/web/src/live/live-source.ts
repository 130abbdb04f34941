// The stream of what happens at the desk: opened, and opened again after the last thing that was heard.
import type { LiveEvent, LiveSignal } from '@touchstone/domain';

export interface LiveHearer {
  onEvent: (event: LiveEvent) => void;
  onSignal: (signal: LiveSignal) => void;
  /** Too much was missed to be told: everything has to be read again. From here on it is told. */
  onReset: (position: number) => void;
  /** The stream stands: signals that passed before were not heard. */
  onOpen: () => void;
  /** The stream broke, and is being opened again. */
  onLost: () => void;
}

/** A browser opens a broken stream again by itself, but not one that was refused; milliseconds. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

/** Tells all that comes after a position. The result closes it. */
export function openLiveSource(after: number, hearer: LiveHearer): () => void {
  let last = after;
  let waitMs = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource;

  const open = () => {
    source = new EventSource(`/api/live?after=${last}`);
    source.addEventListener('here', () => {
      waitMs = FIRST_WAIT_MS;
      hearer.onOpen();
    });
    source.addEventListener('reset', ({ data }) => {
      last = (JSON.parse(data) as { position: number }).position;
      hearer.onReset(last);
      hearer.onOpen();
    });
    source.addEventListener('signal', ({ data }) => hearer.onSignal(JSON.parse(data)));
    source.addEventListener('message', ({ data }) => {
      const event = JSON.parse(data) as LiveEvent;
      last = event.position;
      hearer.onEvent(event);
    });
    source.addEventListener('error', () => {
      hearer.onLost();
      if (source.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
