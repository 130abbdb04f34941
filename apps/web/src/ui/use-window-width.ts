// How wide the window is, in the three sizes the screens are laid out for.
import { useSyncExternalStore } from 'react';

export type WindowWidth = 'phone' | 'pane' | 'desk';

/** The break points of styles/theme.css. */
const isPane = () => window.matchMedia('(width > 700px)');
const isDesk = () => window.matchMedia('(width > 1100px)');

function subscribe(listener: () => void): () => void {
  const queries = [isPane(), isDesk()];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

const read = (): WindowWidth => (isDesk().matches ? 'desk' : isPane().matches ? 'pane' : 'phone');

export const useWindowWidth = (): WindowWidth => useSyncExternalStore(subscribe, read);
