// What each action does right now: screens say so while they are shown, and the latest to speak wins.
import type { ActionId } from './action-table.ts';

export interface Performer {
  /** `key` is the stroke that asked for it, when a key did. */
  perform: (key?: string) => void;
  /** Sentences; when there are any the action is shown but not done. */
  blockedBy?: readonly string[];
}

export type Performers = Partial<Record<ActionId, Performer>>;

const layers: { current: Performers }[] = [];

/** Adds performers until the returned function is called. `layer.current` may be replaced meanwhile. */
export function addLayer(layer: { current: Performers }): () => void {
  layers.push(layer);
  return () => {
    layers.splice(layers.indexOf(layer), 1);
  };
}

/** Who does the action now; undefined when nobody on the screen does. */
export const performerOf = (id: ActionId): Performer | undefined => layers.findLast((layer) => layer.current[id])?.current[id];

/** Of the actions sharing a key, the one most recently added. */
export function latestOf(ids: readonly ActionId[]): ActionId | undefined {
  for (const layer of layers.toReversed()) {
    const id = ids.find((one) => layer.current[one]);
    if (id) return id;
  }
  return undefined;
}
