// Where a text's offsets are on the page, for a text drawn as text nodes in order under one root, however it is cut into elements.

/** A half-open range of the root's text content, in UTF-16 units. */
export interface OffsetRange {
  start: number;
  end: number;
}

/** Text before the boundary point, clipped to the root. The browser's own stringifier counts: it reads text nodes only. */
function offsetOfPoint(root: Node, node: Node, offset: number): number {
  const before = root.ownerDocument?.createRange();
  if (!before) return 0;
  before.selectNodeContents(root);
  const side = before.comparePoint(node, offset);
  if (side < 0) return 0;
  if (side > 0) return root.textContent?.length ?? 0;
  before.setEnd(node, offset);
  return before.toString().length;
}

/**
 * The part of the selection that lies in `root`, as offsets into its text; null when nothing of it does or nothing is selected.
 * A selection that begins or ends outside is cut at the root's edge; one dragged backwards reads the same as forwards.
 */
export function offsetsOfSelection(root: Node, selection: Selection | null): OffsetRange | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (range.startContainer.getRootNode() !== root.getRootNode()) return null;
  const start = offsetOfPoint(root, range.startContainer, range.startOffset);
  const end = offsetOfPoint(root, range.endContainer, range.endOffset);
  return start < end ? { start, end } : null;
}

/**
 * DOM ranges for many offset ranges in one walk over the root's text nodes, in the order given. Offsets are clipped to the
 * text; a range that is empty after that gives null. A boundary between two nodes starts in the later and ends in the earlier one.
 */
export function rangesOfOffsets(root: Node, ranges: readonly OffsetRange[]): (Range | null)[] {
  const document = root.ownerDocument;
  if (!document || !ranges.length) return ranges.map(() => null);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.length) continue;
    nodes.push(node);
    starts.push(length);
    length += node.length;
  }
  return ranges.map(({ start, end }) => {
    const from = Math.max(0, start);
    const to = Math.min(length, end);
    if (from >= to) return null;
    const first = lastAtOrBefore(starts, from);
    const last = lastAtOrBefore(starts, to - 1);
    const range = document.createRange();
    range.setStart(nodes[first] as Text, from - (starts[first] as number));
    range.setEnd(nodes[last] as Text, to - (starts[last] as number));
    return range;
  });
}

/** The DOM range of one offset range; see `rangesOfOffsets`. */
export const rangeOfOffsets = (root: Node, start: number, end: number): Range | null => rangesOfOffsets(root, [{ start, end }])[0] ?? null;

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
