// Brings two people's texts together, paragraph by paragraph: what one of them changed is taken, what both changed is theirs to settle.
import { diff3MergeRegions, diffIndices, type IUnstableRegion } from 'node-diff3';

/** What both began with, and what each has made of it. */
export interface ThreeTexts {
  base: string;
  mine: string;
  theirs: string;
}

/** A place that both changed, each in another way. */
interface Contested {
  mine: string;
  theirs: string;
}

export interface Merged {
  /** My text with all of theirs that does not touch what I changed. */
  mine: string;
  /** What that text rests on: all of theirs, save where both changed the same place. */
  base: string;
  /** In the order of the text; empty when the two are one. */
  contested: Contested[];
}

export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** Paragraphs, and the line breaks between them by themselves, so that neighbours do not count as one place. Joined they are the text. */
const piecesOf = (text: string): string[] => text.split(/(\n+)/).filter((piece) => piece !== '');

const isContested = ({ aContent, bContent }: IUnstableRegion<string>) => aContent.join('') !== bContent.join('');

const keepBoth = (mine: string, theirs: string): string => {
  const standApart = mine === '' || theirs === '' || mine.endsWith('\n') || theirs.startsWith('\n');
  return `${mine}${standApart ? '' : '\n\n'}${theirs}`;
};

/** `settled`: a place that is contested no more, and my words for it. */
function weave({ base, mine, theirs }: ThreeTexts, settled?: { index: number; choice: ConflictChoice }): Merged {
  const theirPieces = piecesOf(theirs);
  const woven: string[] = [];
  const rests: string[] = [];
  const contested: Contested[] = [];
  let index = 0;
  let takenUpTo = 0;
  for (const region of diff3MergeRegions(piecesOf(mine), piecesOf(base), theirPieces)) {
    if (region.stable) {
      woven.push(...region.bufferContent);
      continue;
    }
    const place = { mine: region.aContent.join(''), theirs: region.bContent.join('') };
    if (!isContested(region)) {
      woven.push(place.mine);
      continue;
    }
    if (index++ === settled?.index) {
      woven.push(settled.choice === 'both' ? keepBoth(place.mine, place.theirs) : place[settled.choice]);
      continue;
    }
    contested.push(place);
    woven.push(place.mine);
    rests.push(...theirPieces.slice(takenUpTo, region.bStart), ...region.oContent);
    takenUpTo = region.bStart + region.bLength;
  }
  rests.push(...theirPieces.slice(takenUpTo));
  return { mine: woven.join(''), base: rests.join(''), contested };
}

export const mergeByParagraph = (texts: ThreeTexts): Merged => weave(texts);

/** One of the contested places is decided; the others stay as they are. */
export const settleParagraph = (texts: ThreeTexts, index: number, choice: ConflictChoice): Merged => weave(texts, { index, choice });

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
};

const reversed = (text: string) => [...text].reverse().join('');

/** Where somebody who writes at a place of the text before is in the text after. */
export function movePlace(before: string, after: string, place: number): number {
  const pieces = piecesOf(before);
  let moved = place;
  for (const { buffer1, buffer1Content, buffer2Content } of diffIndices(pieces, piecesOf(after))) {
    const start = pieces.slice(0, buffer1[0]).join('').length;
    const [gone, come] = [buffer1Content.join(''), buffer2Content.join('')];
    if (place <= start) break;
    const within = place - start;
    if (within >= gone.length) moved += come.length - gone.length;
    else if (within > commonStart(gone, come)) {
      const left = gone.length - within;
      const kept = commonStart(reversed(gone), reversed(come));
      moved += left <= kept ? come.length - gone.length : Math.min(within, come.length) - within;
    }
  }
  return moved;
}
