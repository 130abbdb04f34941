// The reading pane: the article with its claims marked, words to pick, and the place that follows the other panes.
import { rangeOfOffsets } from '@touchstone/anchoring/dom';
import type { Paragraph } from '@touchstone/domain';
import { type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { ArticleBody } from './ArticleBody.tsx';
import type { ArticlePassage } from './article-passage.ts';
import { marksOf, useMarkState, useRangeHighlight } from './highlights.ts';
import { PickBar, type PickUse } from './PickBar.tsx';
import { useReadingPlace } from './use-reading-place.ts';
import { useSelectedWords } from './use-selected-words.ts';
import { useWordPicking } from './use-word-picking.ts';

interface TextSpan {
  start: number;
  end: number;
}

export interface ArticleTextProps {
  text: string;
  /** BCP 47, for breaking words and for screen readers. */
  language: string;
  /** These three keep their identity while they are the same, or the text is drawn again. */
  paragraphs: readonly Paragraph[];
  passages: readonly ArticlePassage[];
  searchHits?: readonly TextSpan[];
  activeId: string | null;
  hoveredId: string | null;
  /** A mark was pressed. */
  onOpen: (claimId: string) => void;
  onHover: (claimId: string | null) => void;
  /** The paragraph being read begins at this offset. */
  onReading?: (offset: number) => void;
  /** Left out where words cannot be picked. */
  onPick?: (picked: TextSpan, use: PickUse) => void;
}

const NO_HITS: readonly TextSpan[] = [];

const idsAt = (target: EventTarget | null): string[] =>
  (target instanceof Element ? target.closest<HTMLElement>('mark[data-ids]') : null)?.dataset.ids?.split(' ') ?? [];

/** Scrolls only when it is out of sight, and then to the upper third. */
function bringIntoView(element: Element | Range | undefined): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const container = element instanceof Range ? element.startContainer.parentElement : element;
  const frame = container?.closest('[data-scroller]')?.getBoundingClientRect();
  if (frame && top >= frame.top && bottom <= frame.bottom && bottom > top) return;
  container?.scrollIntoView({ block: 'center' });
}

export function ArticleText(props: ArticleTextProps) {
  const { text, language, paragraphs, passages, searchHits = NO_HITS, activeId, hoveredId, onOpen, onHover, onReading, onPick } = props;
  const root = useRef<HTMLElement>(null);
  const openedHere = useRef<string | null>(null);
  const reading = useReadingPlace(root, paragraphs, onReading);
  const selected = useSelectedWords(root);

  const placeAt = useCallback(() => passages.find(({ id }) => id === activeId)?.start ?? reading.current, [passages, activeId, reading]);
  const picking = useWordPicking({
    text,
    language,
    paragraphs,
    isOffered: onPick !== undefined,
    placeAt,
    onPlaced: () => root.current?.focus({ preventScroll: true }),
  });
  const picked = selected.range ?? picking.range;
  const draft = useMemo(() => (picking.range ? [picking.range] : []), [picking.range]);

  useMarkState('data-hovered', root, hoveredId, passages);
  useMarkState('data-active', root, activeId, passages);
  useRangeHighlight('search', root, searchHits, passages);
  useRangeHighlight('draft', root, draft, passages);

  useEffect(() => {
    if (activeId && activeId !== openedHere.current && root.current) bringIntoView(marksOf(root.current, activeId)[0]);
    openedHere.current = null;
  }, [activeId]);
  useEffect(() => {
    if (picking.range && root.current) bringIntoView(rangeOfOffsets(root.current, picking.range.start, picking.range.end) ?? undefined);
  }, [picking.range]);

  /** Pressing again where claims overlap goes on to the one behind. */
  const onClick = (event: MouseEvent) => {
    const ids = idsAt(event.target);
    const id = ids[(ids.indexOf(activeId ?? '') + 1) % ids.length];
    if (!id || document.getSelection()?.isCollapsed === false) return;
    openedHere.current = id;
    onOpen(id);
  };
  const use = (how: PickUse) => {
    if (!picked) return;
    onPick?.(picked, how);
    picking.lift();
    selected.drop();
  };

  return (
    <div className="relative">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the claim keys of the action table do what a press on a mark does */}
      <article
        ref={root}
        className="article"
        lang={language}
        aria-label="Article"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable text must be reachable to scroll it by key
        tabIndex={0}
        onClick={onClick}
        onPointerOver={(event) => onHover(idsAt(event.target)[0] ?? null)}
        onPointerLeave={() => onHover(null)}
      >
        <ArticleBody text={text} paragraphs={paragraphs} passages={passages} />
      </article>
      {picked && onPick && <PickBar root={root} range={picked} onUse={use} />}
      <p role="status" className="sr-only">
        {picking.range && text.slice(picking.range.start, picking.range.end)}
      </p>
    </div>
  );
}
