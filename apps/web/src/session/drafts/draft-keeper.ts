// Keeps what a member types: at once in this tab, a moment later on the server; brings back what is waiting there.
import { currentOf, describeProblem, isConflict, isSignedOut, wasAnswered } from '../../messages/problems.ts';
import { arrived, type DraftState, keepMine, NOTHING_KEPT, type ServerDraft, saved, sending, takeTheirs, typed } from './draft-state.ts';
import { keptIn } from './tab-copy.ts';

/** Typing rests this long before it is saved, in milliseconds. */
const TYPING_REST_MS = 600;
/** What saves itself elsewhere is kept as a draft only when that takes this long, in milliseconds. */
const SAVED_ELSEWHERE_REST_MS = 3_000;
/** Waits between attempts while the server cannot be reached, in milliseconds: doubled each time, up to the longest. */
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

/** The server's side. */
export interface DraftDoor {
  load(key: string): Promise<ServerDraft | null>;
  /** `isLeaving`: the page may be gone before the answer comes. */
  save(draft: ServerDraft & { key: string; base: string | null }, isLeaving: boolean): Promise<void>;
  remove(draft: { key: string; version: string }): Promise<void>;
}

export type DraftSafety = 'untouched' | 'saving' | 'saved' | 'twoTexts' | 'offline' | { problem: string };

/** A draft as a form sees it. The same object until something changes. */
export interface DraftView {
  value: unknown;
  theirs: ServerDraft | null;
  safety: DraftSafety;
}

interface Kept {
  state: DraftState;
  view: DraftView;
  trouble: 'offline' | { problem: string } | null;
  isSavedElsewhere: boolean;
  isSending: boolean;
  failures: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** One request after another, so that each knows what the one before came to. */
  queue: Promise<void>;
  listeners: Set<() => void>;
}

function viewOf({ value, isSaved, theirs }: DraftState, trouble: Kept['trouble']): DraftView {
  const safety = theirs ? 'twoTexts' : (trouble ?? (value === undefined ? 'untouched' : isSaved ? 'saved' : 'saving'));
  return { value, theirs, safety };
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

export function createDraftKeeper({ memberId, door }: { memberId: string; door: DraftDoor }) {
  const tab = keptIn(sessionStorage, memberId);
  const drafts = new Map<string, Kept>();
  /** Versions the server is known to have, by key; null until it was asked. */
  let onServer: Map<string, string> | null = null;

  function draftOf(key: string): Kept {
    const known = drafts.get(key);
    if (known) return known;
    const state = tab.read(key) ?? NOTHING_KEPT;
    const draft: Kept = {
      state,
      view: viewOf(state, null),
      trouble: null,
      isSavedElsewhere: false,
      isSending: false,
      failures: 0,
      timer: undefined,
      queue: Promise.resolve(),
      listeners: new Set(),
    };
    drafts.set(key, draft);
    return draft;
  }

  function change(key: string, state: DraftState, trouble: Kept['trouble'] = null): void {
    const draft = draftOf(key);
    Object.assign(draft, { state, trouble, view: viewOf(state, trouble) });
    tab.write(key, state);
    for (const tell of draft.listeners) tell();
  }

  function takeIn(key: string, server: ServerDraft | null): void {
    if (server) onServer?.set(key, server.version);
    else onServer?.delete(key);
    change(key, arrived(draftOf(key).state, server));
    if (isWaiting(draftOf(key))) pushLater(key, 0);
  }

  const isWaiting = ({ state }: Kept) => !state.isSaved && !state.theirs;

  async function send(key: string, isLeaving: boolean): Promise<void> {
    const draft = draftOf(key);
    if (!isWaiting(draft)) return;
    const { value, base, attempts } = draft.state;
    // the answer to the request under way will not be there in time
    const restsOn = draft.isSending ? (attempts.at(-1) ?? base) : base;
    draft.isSending = true;
    try {
      if (value === undefined) {
        if (restsOn) await door.remove({ key, version: restsOn });
        onServer?.delete(key);
        change(key, saved(draft.state, undefined, null));
      } else {
        const version = crypto.randomUUID();
        change(key, sending(draft.state, version), draft.trouble);
        await door.save({ key, value, base: restsOn, version }, isLeaving);
        onServer?.set(key, version);
        change(key, saved(draft.state, value, version));
      }
      draft.failures = 0;
    } catch (error) {
      fail(key, error);
    } finally {
      draft.isSending = false;
    }
  }

  function fail(key: string, error: unknown): void {
    const draft = draftOf(key);
    if (isConflict(error)) takeIn(key, currentOf(error) as ServerDraft | null);
    else if (wasAnswered(error)) change(key, draft.state, isSignedOut(error) ? null : { problem: describeProblem(error) });
    else {
      change(key, draft.state, 'offline');
      pushLater(key, Math.min(FIRST_RETRY_MS * 2 ** draft.failures++, LONGEST_RETRY_MS));
    }
  }

  function pushLater(key: string, ms: number): void {
    const draft = draftOf(key);
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => void push(key), ms);
  }

  function push(key: string): Promise<void> {
    const draft = draftOf(key);
    clearTimeout(draft.timer);
    draft.queue = draft.queue.then(() => send(key, false));
    return draft.queue;
  }

  function pull(key: string): void {
    const draft = draftOf(key);
    draft.queue = draft.queue.then(() =>
      door.load(key).then(
        (server) => takeIn(key, server),
        // the list of drafts is asked for again when the page is looked at
        () => {},
      ),
    );
  }

  function compare(key: string): void {
    const { state, isSending } = draftOf(key);
    if (onServer && !isSending && (onServer.get(key) ?? null) !== state.base) pull(key);
  }

  const waiting = () => [...drafts].filter(([, draft]) => isWaiting(draft));
  const pushAll = () => Promise.all(waiting().map(([key]) => push(key)));
  const pushTyped = () => {
    for (const [key, { isSavedElsewhere, trouble }] of waiting()) if (!isSavedElsewhere && !trouble) void push(key);
  };
  const pushLeaving = () => {
    for (const [key, draft] of waiting()) {
      clearTimeout(draft.timer);
      void send(key, true);
    }
  };
  const onHide = () => document.visibilityState === 'hidden' && pushLeaving();

  return {
    view: (key: string): DraftView => draftOf(key).view,
    subscribe(key: string, tell: () => void): () => void {
      const { listeners } = draftOf(key);
      listeners.add(tell);
      compare(key);
      return () => listeners.delete(tell);
    },
    /** `undefined` takes the draft away. */
    set(key: string, value: unknown, { isSavedElsewhere = false } = {}): void {
      const draft = draftOf(key);
      draft.isSavedElsewhere = isSavedElsewhere;
      change(key, typed(draft.state, value), draft.trouble === 'offline' ? 'offline' : null);
      pushLater(key, value === undefined ? 0 : isSavedElsewhere ? SAVED_ELSEWHERE_REST_MS : TYPING_REST_MS);
    },
    choose(key: string, choice: 'mine' | 'theirs'): void {
      const { state } = draftOf(key);
      change(key, choice === 'mine' ? keepMine(state) : takeTheirs(state));
      if (choice === 'mine') pushLater(key, 0);
    },
    /** Which drafts the server has. */
    see(heads: readonly { key: string; version: string }[]): void {
      onServer = new Map(heads.map(({ key, version }) => [key, version]));
      for (const key of drafts.keys()) compare(key);
    },
    /** Everything that can be saved is, when this is done. */
    flush: async (): Promise<void> => void (await pushAll()),
    /** Begins with what an earlier page could not send; from then on nothing typed waits for long. Returns how to stop. */
    open(): () => void {
      for (const key of tab.keys()) if (isWaiting(draftOf(key))) pushLater(key, 0);
      document.addEventListener('focusout', pushTyped);
      document.addEventListener('visibilitychange', onHide);
      window.addEventListener('pagehide', pushLeaving);
      window.addEventListener('online', pushAll);
      return () => {
        for (const { timer } of drafts.values()) clearTimeout(timer);
        document.removeEventListener('focusout', pushTyped);
        document.removeEventListener('visibilitychange', onHide);
        window.removeEventListener('pagehide', pushLeaving);
        window.removeEventListener('online', pushAll);
      };
    },
  };
}
