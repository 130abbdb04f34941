// How wide panes are: what was remembered, and what moving one border does to its two neighbours.

/** Shares in percent, one for each pane. */
export type PaneWidths = readonly number[];

/** The remembered widths; those to begin with when nothing fitting was remembered. */
export function readWidths(remembered: string | null, panes: readonly { share: number }[]): PaneWidths {
  try {
    const widths: unknown = JSON.parse(remembered ?? 'null');
    if (Array.isArray(widths) && widths.length === panes.length && widths.every((width) => typeof width === 'number' && width > 0))
      return widths;
  } catch {
    // Not ours, or cut short.
  }
  return panes.map(({ share }) => share);
}

/** Moves the border after pane `border` by so many percent, as far as the least widths of its neighbours let it. */
export function movedBorder(widths: PaneWidths, border: number, by: number, least: PaneWidths): PaneWidths {
  const before = widths[border];
  const after = widths[border + 1];
  if (before === undefined || after === undefined) return widths;
  const both = before + after;
  const wanted = Math.min(Math.max(before + by, least[border] ?? 0), both - (least[border + 1] ?? 0));
  return widths.map((width, index) => (index === border ? wanted : index === border + 1 ? both - wanted : width));
}
