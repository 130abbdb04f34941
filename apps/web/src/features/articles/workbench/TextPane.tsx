// The reading pane: where the article comes from, and its text with the claims in it.
import { rangeOfOffsets } from '@touchstone/anchoring/dom';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { ArticleText, type ArticleTextProps } from '../text/ArticleText.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import type { ArticleReply, PassageThread } from './article-reply.ts';

export interface TextPaneProps
  extends Pick<ArticleTextProps, 'passages' | 'searchHits' | 'activeId' | 'hoveredId' | 'onOpen' | 'onHover' | 'onPick'> {
  article: ArticleReply;
  /** A place to bring into view: a search hit or the words of a comment. */
  place: { start: number; end: number } | undefined;
  /** Somebody scrolled: the paragraph being read begins here. */
  onFollow: (offset: number) => void;
  onShowThread: (thread: PassageThread) => void;
}

export const TextPane = memo(function TextPane({ article, place, onFollow, onShowThread, ...marks }: TextPaneProps) {
  const { text, paragraphs } = article.text;
  const { activeId } = marks;
  const titleEnd = paragraphs.find(({ kind }) => kind === 'title')?.end ?? 0;
  const [isPastTitle, setIsPastTitle] = useState(false);
  // moved by the other panes, the text leads nowhere itself
  const isByHand = useRef(false);
  const byHand = () => {
    isByHand.current = true;
  };
  useEffect(() => {
    isByHand.current = false;
  }, [activeId]);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = scroller.current?.querySelector('article');
    const words = root && place && rangeOfOffsets(root, place.start, place.end);
    words?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, [place]);
  const onReading = useCallback(
    (offset: number) => {
      if (isByHand.current) onFollow(offset);
    },
    [onFollow],
  );
  return (
    <section aria-label="Text" data-pane="text" className="flex h-full min-h-0 flex-col bg-paper">
      <ArticleHeader article={article} showsTitle={titleEnd === 0 || isPastTitle} onShowThread={onShowThread} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only notes that the hand is on the text */}
      <div
        ref={scroller}
        data-scroller
        onScroll={() => {
          const title = scroller.current?.querySelector('[data-kind=title]')?.getBoundingClientRect();
          setIsPastTitle(title !== undefined && title.bottom < (scroller.current?.getBoundingClientRect().top ?? 0));
        }}
        onWheel={byHand}
        onTouchMove={byHand}
        onKeyDown={byHand}
        onPointerDown={byHand}
        className="scroll-pane min-h-0 flex-1 px-8 pt-4 pb-[40vh] max-pane:px-5"
      >
        {titleEnd === 0 && <h1 className="sr-only">{article.title}</h1>}
        <ArticleText {...marks} text={text} language={article.language ?? 'en'} paragraphs={paragraphs} onReading={onReading} />
      </div>
    </section>
  );
});
