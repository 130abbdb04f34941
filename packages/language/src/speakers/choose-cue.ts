// Which cue of its unit a quotation belongs to.
import type { Cue } from './find-cues.ts';
import type { Token } from './tokens.ts';

const CLOSE_BY = 4;
const SHORT_TAIL = 14;

/** The cue that governs the quotation at token `at`; null when none in the unit does. `cues` are in order. */
export function chooseCue(tokens: readonly Token[], cues: readonly Cue[], at: number): Cue | null {
  const rightIndex = firstAfter(cues, at);
  const right = cues[rightIndex];
  const left = cues[rightIndex - 1];
  if (right && isAttached(tokens, at, right)) return right;
  const trailing = trailingCue(tokens, cues, rightIndex);
  if (left?.subject) {
    if (!trailing || at - left.to <= CLOSE_BY || endsBetween(tokens, left.to, at)) return left;
    return trailing;
  }
  return trailing;
}

function firstAfter(cues: readonly Cue[], at: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

// “…,” he said / “…,” said the minister / “…” – according to the minister
function isAttached(tokens: readonly Token[], at: number, cue: Cue): boolean {
  if (cue.isParticiple || !cue.subject) return false;
  const begins = cue.isInverted || cue.kind === 'source' ? cue.from : cue.subject.from;
  if (begins <= at) return false;
  for (let index = at + 1; index < begins; index++) {
    if (!/^[,—–―-]$/.test(tokens[index]?.text ?? '')) return false;
  }
  return true;
}

// "…, Putin said." at the end of the sentence speaks for all of it.
function trailingCue(tokens: readonly Token[], cues: readonly Cue[], from: number): Cue | null {
  for (let index = from; index < Math.min(cues.length, from + 3); index++) {
    const cue = cues[index];
    if (!cue?.subject || cue.isParticiple || cue.kind === 'stance' || cue.kind === 'directive') continue;
    const begins = cue.isInverted || cue.kind === 'source' ? cue.from : cue.subject.from;
    const before = tokens[begins - 1];
    const isSetOff =
      before?.text === ',' || before?.kind === 'quote' || before?.text === '—' || before?.text === '–' || cue.kind === 'source';
    const tail = tokens.length - Math.max(cue.to, cue.isInverted ? cue.subject.to : cue.to);
    if (isSetOff && (tail <= SHORT_TAIL || tokens[Math.max(cue.to, cue.subject.to) + 1]?.text === ',')) return cue;
  }
  return null;
}

function endsBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = Math.max(from, to - 60); index < to; index++) if (tokens[index]?.text === ':') return true;
  return false;
}
