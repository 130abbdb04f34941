// The keyboard's way to pick words: `m` puts the cursor down, arrows move it, Shift takes in more, Esc lifts it.
import { type WordSpan, wordsOf } from '@touchstone/anchoring';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { type CursorMove, moveCursor, pickedRange, placeCursor, type WordCursor } from './word-cursor.ts';

export interface WordPicking {
  /** The picked words; null while no cursor is down. The same object until they change. */
  range: { start: number; end: number } | null;
  lift: () => void;
}

interface WordPickingOptions {
  text: string;
  language: string;
  paragraphs: readonly { start: number }[];
  isOffered: boolean;
  /** Where to put the cursor down: an offset into the text. */
  placeAt: () => number;
  onPlaced: () => void;
}

export function useWordPicking({ text, language, paragraphs, isOffered, placeAt, onPlaced }: WordPickingOptions): WordPicking {
  const [cursor, setCursor] = useState<WordCursor | null>(null);
  const found = useRef<{ text: string; words: WordSpan[] } | null>(null);
  const words = useCallback(() => {
    if (found.current?.text !== text) found.current = { text, words: wordsOf(text, language) };
    return found.current.words;
  }, [text, language]);
  const lift = useCallback(() => setCursor(null), []);

  const move = (how: CursorMove) => {
    const starts = paragraphs.map(({ start }) => start);
    setCursor((current) => current && moveCursor(current, how, words(), starts));
  };
  const place = () => {
    setCursor(placeCursor(words(), placeAt()));
    onPlaced();
  };
  useActions(isOffered ? { 'text.pickWords': { perform: place } } : null);
  useActions(
    cursor && {
      'text.nextWord': { perform: () => move('next') },
      'text.previousWord': { perform: () => move('previous') },
      'text.extendForward': { perform: () => move('extendForward') },
      'text.extendBack': { perform: () => move('extendBack') },
      'text.nextParagraph': { perform: () => move('nextParagraph') },
      'text.previousParagraph': { perform: () => move('previousParagraph') },
      'app.back': { perform: lift },
    },
  );
  const range = useMemo(() => cursor && pickedRange(cursor, words()), [cursor, words]);
  return { range, lift };
}
