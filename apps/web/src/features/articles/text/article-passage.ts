// Which stretches of each paragraph belong to which claims, in the order they are drawn.
import { flattenRanges } from '@touchstone/anchoring';
import type { ClaimStage, Paragraph } from '@touchstone/domain';

/** A claim's words in the article: UTF-16 offsets into the article's text. */
export interface ArticlePassage {
  id: string;
  start: number;
  end: number;
  stage: ClaimStage;
  /** Check-worthiness of a suggestion, 0..1. */
  score?: number | undefined;
  /** Colour token of the verdict's scale point. */
  colour?: string | undefined;
}

/** A run of text with the claims that hold it, the one in front first. */
export interface Piece {
  start: number;
  end: number;
  ids: string;
  front: ArticlePassage | null;
}

export interface ParagraphPieces extends Paragraph {
  pieces: Piece[];
}

/** Of overlapping claims the shortest is in front, so that each can be reached; declined ones are behind all others. */
const inFront = (a: ArticlePassage, b: ArticlePassage) =>
  Number(a.stage === 'declined') - Number(b.stage === 'declined') || a.end - a.start - (b.end - b.start);

/** Cuts every paragraph where a claim begins or ends. Paragraphs come in order and do not overlap. */
export function cutParagraphs(length: number, paragraphs: readonly Paragraph[], passages: readonly ArticlePassage[]): ParagraphPieces[] {
  const byKey = new Map(passages.map((passage, index) => [String(index), passage]));
  const segments = flattenRanges(
    length,
    passages.map(({ start, end }, index) => ({ id: String(index), start, end })),
  );
  let next = 0;
  return paragraphs.map((paragraph) => {
    const pieces: Piece[] = [];
    while (segments[next] && (segments[next]?.end ?? 0) <= paragraph.start) next += 1;
    for (let index = next; index < segments.length; index++) {
      const segment = segments[index];
      if (!segment || segment.start >= paragraph.end) break;
      const covering = segment.ids.flatMap((key) => byKey.get(key) ?? []).sort(inFront);
      pieces.push({
        start: Math.max(segment.start, paragraph.start),
        end: Math.min(segment.end, paragraph.end),
        ids: covering.map(({ id }) => id).join(' '),
        front: covering[0] ?? null,
      });
    }
    return { ...paragraph, pieces };
  });
}

const samePiece = (a: Piece, b: Piece | undefined) =>
  b !== undefined &&
  a.start === b.start &&
  a.end === b.end &&
  a.ids === b.ids &&
  a.front?.stage === b.front?.stage &&
  a.front?.colour === b.front?.colour &&
  a.front?.score === b.front?.score;

/** True when the paragraph would be drawn just as before. */
export const sameParagraph = (a: ParagraphPieces, b: ParagraphPieces): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.kind === b.kind &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every((piece, index) => samePiece(piece, b.pieces[index]));
