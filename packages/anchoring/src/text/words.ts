// Where words begin and end, for moving through a text by word with the keyboard.

export interface WordSpan {
  start: number;
  end: number;
}

/** The language's own word breaker; the general one for a tag that is not a language. */
function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}

/** The words of `text` with their UTF-16 offsets, without punctuation and white space, in the language's own way of writing. */
export function wordsOf(text: string, language = 'und'): WordSpan[] {
  const words: WordSpan[] = [];
  for (const { segment, index, isWordLike } of segmenterFor(language).segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  }
  return words;
}

/** Index of the word at `offset`, or of the next one after it, or of the last; -1 when there are no words. */
export function wordIndexAt(words: readonly WordSpan[], offset: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return high < 0 ? -1 : low;
}
