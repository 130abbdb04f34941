// Which quotation marks there are, and whether one at a place can open or close.

type MarkFamily = 'double' | 'single' | 'angle' | 'low';

export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const MARKS = /["“”„‟«»‹›‘’]|''|``|'/g;
const OPENING_BEFORE = /[\s([{—–\-/:…"“‘«\u00a0*_>]/;
const ELISION = /^(?:\d{2}s?\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|n\b|bout\b|round\b|cos\b|cuz\b)/i;

/** Every mark in the range, left to right. Apostrophes inside words and feet or inches after a digit are left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(MARKS)) {
    const mark = describeMark(text, { at: start + match.index, sign: match[0], start, end });
    if (mark) marks.push(mark);
  }
  return marks;
}

interface Place {
  readonly at: number;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

function describeMark(text: string, place: Place): Mark | null {
  const { at, sign, start, end } = place;
  const before = at > start ? (text[at - 1] ?? ' ') : ' ';
  const after = at + sign.length < end ? (text[at + sign.length] ?? ' ') : ' ';
  const opens = OPENING_BEFORE.test(before) && !/\s/.test(after);
  const closes = !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  const mark = (family: MarkFamily, canOpen: boolean, canClose: boolean): Mark | null =>
    canOpen || canClose ? { at, length: sign.length, family, canOpen, canClose } : null;
  switch (sign) {
    case '“':
    case '‟':
      // In German and its neighbours “ closes what „ opened.
      return mark('double', true, closes && !opens);
    case '”':
      return mark('double', false, true);
    case '„':
      return mark('low', true, false);
    // French sets them apart with spaces; German turns them round.
    case '«':
    case '‹':
      return mark('angle', opens || /\s/.test(after), closes && !opens);
    case '»':
    case '›':
      return mark('angle', opens, closes || /\s/.test(before));
    case '"':
      return /\d/.test(before) && !/[.,!?]/.test(after) && /[\s]/.test(after)
        ? mark('double', false, true)
        : mark('double', opens, closes || !opens);
    case '``':
      return mark('double', true, false);
    case "''":
      return mark('double', opens, closes);
    case '‘':
      return mark('single', !ELISION.test(text.slice(at + 1, at + 8)) && !/\s/.test(after), false);
    default: {
      const isElision = opens && ELISION.test(text.slice(at + 1, at + 8));
      return mark('single', sign === "'" && opens && !isElision && /[\p{L}\p{N}$£€"“[#@…]/u.test(after), closes);
    }
  }
}
