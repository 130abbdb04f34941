// How a screen offers its actions to keys, menus and the palette while it is shown.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { addLayer, type Performers } from './action-registry.ts';

/** Performers by action id; null offers nothing. The object may be new on every render. */
export function useActions(performers: Performers | null): void {
  const layer = useRef<Performers>({});
  useLayoutEffect(() => {
    layer.current = performers ?? {};
  });
  const isOffering = performers !== null;
  useEffect(() => (isOffering ? addLayer(layer) : undefined), [isOffering]);
}
