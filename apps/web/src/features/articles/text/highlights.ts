// Passing states of the text: the active and hovered claim on its marks, found and picked words by the browser's own highlights.
import { rangesOfOffsets } from '@touchstone/anchoring/dom';
import { type RefObject, useEffect } from 'react';

/** These cross the borders of marks; what is picked is painted over what was found. */
const PRIORITY = { search: 1, draft: 2 } as const;
type HighlightName = keyof typeof PRIORITY;

function paint(name: HighlightName, ranges: readonly (Range | null)[]): void {
  if (typeof CSS === 'undefined' || !CSS.highlights) return;
  const found = ranges.filter((range) => range !== null);
  if (!found.length) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...found);
  highlight.priority = PRIORITY[name];
  CSS.highlights.set(name, highlight);
}

/** The marks that show the claim; several when it is overlapped, split over paragraphs, or said more than once. */
export const marksOf = (root: Element, claimId: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`mark[data-ids~="${CSS.escape(claimId)}"]`),
];

/**
 * Puts the attribute on the marks of one claim, without drawing the text again. (A highlight would paint the line of the
 * stage in the colour of the words.) `drawn` is anything that changes when the marks do.
 */
export function useMarkState(
  attribute: 'data-active' | 'data-hovered',
  root: RefObject<HTMLElement | null>,
  claimId: string | null,
  drawn: unknown,
): void {
  useEffect(() => {
    const marks = claimId && root.current ? marksOf(root.current, claimId) : [];
    for (const mark of marks) mark.setAttribute(attribute, '');
    return () => {
      for (const mark of marks) mark.removeAttribute(attribute);
    };
  }, [attribute, root, claimId, drawn]);
}

/** Highlights ranges of the text; the array must keep its identity while they are the same. */
export function useRangeHighlight(
  name: HighlightName,
  root: RefObject<HTMLElement | null>,
  ranges: readonly { start: number; end: number }[],
  drawn: unknown,
): void {
  useEffect(() => {
    paint(name, root.current ? rangesOfOffsets(root.current, ranges) : []);
    return () => paint(name, []);
  }, [name, root, ranges, drawn]);
}
