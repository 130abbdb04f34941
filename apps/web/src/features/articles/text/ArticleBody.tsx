// The article's paragraphs and marks. Its text content is the article's text to the letter, so offsets and page agree.
import type { ParagraphKind } from '@touchstone/domain';
import { type CSSProperties, Fragment, memo, useMemo } from 'react';
import { STAGE_WORDS } from '../../../messages/claim-words.ts';
import { type ArticlePassage, cutParagraphs, type ParagraphPieces, type Piece, sameParagraph } from './article-passage.ts';

const TAGS = { title: 'h1', heading: 'h2', body: 'p', metadata: 'p', caption: 'p', furniture: 'p' } as const satisfies Record<
  ParagraphKind,
  string
>;

export interface ArticleBodyProps {
  text: string;
  paragraphs: readonly { start: number; end: number; kind: ParagraphKind }[];
  passages: readonly ArticlePassage[];
}

/** Drawn again only when the text or a claim's words, stage or verdict change; what is active is drawn by highlights. */
export const ArticleBody = memo(function ArticleBody({ text, paragraphs, passages }: ArticleBodyProps) {
  const cut = useMemo(() => cutParagraphs(text.length, paragraphs, passages), [text, paragraphs, passages]);
  return cut.map((paragraph, index) => (
    <Fragment key={paragraph.start}>
      {text.slice(cut[index - 1]?.end ?? 0, paragraph.start)}
      <ArticleParagraph text={text} paragraph={paragraph} />
      {index === cut.length - 1 && text.slice(paragraph.end)}
    </Fragment>
  ));
});

interface ArticleParagraphProps {
  text: string;
  paragraph: ParagraphPieces;
}

const ArticleParagraph = memo(
  function ArticleParagraph({ text, paragraph }: ArticleParagraphProps) {
    const Tag = TAGS[paragraph.kind];
    return (
      <Tag data-kind={paragraph.kind} data-start={paragraph.start} dir="auto">
        {paragraph.pieces.map((piece) =>
          piece.front ? <Mark key={piece.start} piece={piece} front={piece.front} text={text} /> : text.slice(piece.start, piece.end),
        )}
      </Tag>
    );
  },
  (before, after) => before.text === after.text && sameParagraph(before.paragraph, after.paragraph),
);

function Mark({ piece, front, text }: { piece: Piece; front: ArticlePassage; text: string }) {
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    ...(front.score !== undefined && { '--score': front.score }),
    ...(front.colour && { '--point': `var(--${front.colour})` }),
  };
  return (
    <mark data-ids={piece.ids} data-stage={front.stage} style={style} aria-roledescription={`${STAGE_WORDS[front.stage]} claim`}>
      {text.slice(piece.start, piece.end)}
    </mark>
  );
}
