// Passing states of the text (active, hovered, found, picked), painted by the browser without touching the page's elements.
import { rangesOfOffsets } from '@touchstone/anchoring/dom';
import { type RefObject, useEffect } from 'react';

type HighlightName = 'claim-active' | 'claim-hover' | 'search' | 'draft';

/** Later ones are painted over earlier ones. */
const PRIORITY: Record<HighlightName, number> = { 'claim-hover': 1, search: 2, 'claim-active': 3, draft: 4 };

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

/** Highlights all words of one claim; `drawn` is anything that changes when the marks do. */
export function useClaimHighlight(name: HighlightName, root: RefObject<HTMLElement | null>, claimId: string | null, drawn: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks need new ranges
  useEffect(() => {
    const marks = claimId && root.current ? marksOf(root.current, claimId) : [];
    paint(
      name,
      marks.map((mark) => {
        const range = document.createRange();
        range.selectNodeContents(mark);
        return range;
      }),
    );
    return () => paint(name, []);
  }, [name, root, claimId, drawn]);
}

/** Highlights ranges of the text; the array must keep its identity while they are the same. */
export function useRangeHighlight(
  name: HighlightName,
  root: RefObject<HTMLElement | null>,
  ranges: readonly { start: number; end: number }[],
  drawn: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks need new ranges
  useEffect(() => {
    paint(name, root.current ? rangesOfOffsets(root.current, ranges) : []);
    return () => paint(name, []);
  }, [name, root, ranges, drawn]);
}
