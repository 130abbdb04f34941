// Who speaks where the sentence does not say: whoever was introduced before, or spoke last.
import type { Quoted } from '../quotations/find-quoted.ts';
import type { Quotation, QuotationKind, Speaker } from '../reading.ts';
import type { Unit } from './units.ts';

export interface Carried {
  readonly speaker: Speaker;
  readonly unit: number;
  readonly paragraph: number;
  readonly isDirect: boolean;
}

interface Uncued {
  readonly subject: Speaker | null;
  readonly last: Carried | null;
  readonly introduced: Speaker | null;
  readonly source: Quoted;
  readonly unit: Unit;
  readonly index: number;
  readonly isPure: boolean;
  /** A colon stands right before it. */
  readonly isAnnounced: boolean;
  readonly kind: QuotationKind;
  readonly before: readonly Quotation[];
}

export function carriedOver({ subject, last, introduced, source, unit, index, isPure, isAnnounced, kind, before }: Uncued): Speaker | null {
  if (isAnnounced && subject) return { ...subject, confidence: 'unsure' };
  if (introduced && kind === 'direct' && before.length === 0) return introduced;
  if (!last) return null;
  const carried = (confidence: Speaker['confidence']): Speaker => ({ ...last.speaker, confidence });
  if (source.continues) return carried(last.speaker.confidence);
  const isSameParagraph = last.paragraph === unit.paragraph;
  if (isPure) {
    if (isSameParagraph && last.isDirect) return carried(last.speaker.confidence);
    if (last.isDirect && unit.paragraph - last.paragraph === 1) return carried(last.speaker.confidence);
    return index - last.unit <= 2 && unit.paragraph - last.paragraph <= 1 ? carried('unsure') : null;
  }
  const isWorthIt = source.end - source.start > 12;
  return isWorthIt && isSameParagraph && index - last.unit <= 1 ? carried('unsure') : null;
}
