// Who says what in a transcript or an interview, where every turn opens with its speaker's name and a colon.

import { fromCapitals } from '../paragraphs/byline.ts';
import type { People } from '../people/find-people.ts';
import { resolveName } from '../people/resolve-phrase.ts';
import type { Span, Speaker } from '../reading.ts';

/** One paragraph of a turn: what is said, without the label. */
export interface Turn extends Span {
  /** Index of the paragraph in the list given. */
  readonly paragraph: number;
  readonly label: Span;
}

const LABEL =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?(?:\*\*)?((?:Q|A|\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\(\p{L}+\)|\p{Lu}[\p{L}\p{M}.’'-]*|of|de|van|von)){0,4})):(?:\*\*)?\s+(?=[^\s"“‘«])/u;
const FEWEST_TURNS = 3;

/**
 * The turns when the paragraphs are a transcript: at least three are labelled, a label comes again, and labelled ones are no
 * exception. A paragraph without a label carries on the turn before. Empty when they are not.
 */
export function findTurns(text: string, paragraphs: readonly Span[]): Turn[] {
  const matches = paragraphs.map((paragraph) => LABEL.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120))));
  const labels = matches.flatMap((match) => (match?.[1] ? [match[1]] : []));
  const isRepeated = new Set(labels).size < labels.length;
  if (labels.length < FEWEST_TURNS || !isRepeated || labels.length * 5 < paragraphs.length * 2) return [];
  const turns: Turn[] = [];
  paragraphs.forEach((paragraph, index) => {
    const match = matches[index];
    const previous = turns.at(-1);
    if (match?.[1]) {
      const labelStart = paragraph.start + match[0].indexOf(match[1]);
      turns.push({
        start: paragraph.start + match[0].length,
        end: paragraph.end,
        paragraph: index,
        label: { start: labelStart, end: labelStart + match[1].length },
      });
    } else if (previous && previous.paragraph === index - 1) turns.push({ ...paragraph, paragraph: index, label: previous.label });
  });
  return turns;
}

/** "Q" is the writer, "A" the one person the text names first; both unsure. Other labels are names. */
export function speakerOfTurn(text: string, turn: Turn, { people, byline }: { people: People; byline: string | null }): Speaker | null {
  const label = text.slice(turn.label.start, turn.label.end);
  if (label === 'Q') return byline ? { name: byline, mention: null, confidence: 'unsure' } : null;
  if (label === 'A') {
    const person = people.list[0];
    return person ? { name: person.name, mention: null, confidence: 'unsure' } : null;
  }
  const resolved = resolveName(fromCapitals(label), turn.label.start, { people, day: null, recent: [] });
  return { name: resolved.name, mention: turn.label, confidence: resolved.confidence };
}
