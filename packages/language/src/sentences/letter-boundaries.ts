// Where a new sentence begins without a mark because it once had a line of its own: stamps, addresses and closings of letters.
import type { Span } from '../reading.ts';

// The cheap look ahead comes first in each, so that junk does not cost the square of its length.
const BOUNDARIES: readonly RegExp[] = [
  // "Ann Lee |03/26/2001 09:11 AM |Have you heard"
  /(?=\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}) \d{1,2}:\d{2}(?::\d{2})? ?[AP]M\b)(?<=^(?:["“<]?\p{Lu}[^\s.!?]{0,60}\s){1,6})/gu,
  /(?=\s\p{L})(?<=\s\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}) \d{1,2}:\d{2}(?::\d{2})? ?[AP]M)/gu,
  // "Groups: ann@example.org |Today"
  /(?=\s(?:\p{Lu}|\d{1,2}\/))(?<=[\w-]@[\w.-]{1,60}\.\w{2,6}>?)/gu,
  /(?=\shttps?:\/\/)(?<=https?:\/\/\S{1,200})/gu,
  // "Kind regards, |Ann Lee"
  /(?=\s\p{Lu})(?<=(?:^|[.!?]\s)(?:(?:with |best |kind |kindest |warm |warmest ){0,2}(?:regards|wishes)|sincerely(?: yours)?|respectfully|yours (?:truly|sincerely|faithfully)|cheers|many thanks|thanks|thank you),)/giu,
];

/** Offsets within the text, in order. */
export function letterBoundaries(text: string, paragraph: Span): number[] {
  const source = text.slice(paragraph.start, paragraph.end);
  const cuts = BOUNDARIES.flatMap((boundary) => [...source.matchAll(boundary)].map((match) => paragraph.start + match.index));
  return cuts.sort((a, b) => a - b);
}
