// Who the subjects of a unit's cues are.
import type { Resolved } from '../people/resolve-phrase.ts';
import type { Span, Speaker } from '../reading.ts';
import type { Discourse } from './discourse.ts';
import type { Cue } from './find-cues.ts';
import type { Phrase } from './noun-phrases.ts';

interface Subjects {
  readonly subject: Phrase | null;
  readonly cues: readonly Cue[];
  readonly unit: number;
  readonly discourse: Discourse;
}

export interface Subjected {
  readonly byCue: ReadonlyMap<Cue, Speaker>;
  /** Whom the sentence opens with, where that is known. */
  readonly main: Speaker | null;
}

// In reading order, so that a pronoun may mean a subject earlier in its own sentence.
export function resolveSubjects({ subject, cues, unit, discourse }: Subjects): Subjected {
  const speakers = new Map<Cue, Speaker>();
  const known = new Map<number, Resolved | null>();
  const resolveOnce = (phrase: Phrase, isSpeaker: boolean): Resolved | null => {
    const before = known.get(phrase.start);
    if (before !== undefined) return before;
    const resolved = discourse.resolve(phrase, unit);
    known.set(phrase.start, resolved);
    if (resolved) discourse.note(resolved, unit, isSpeaker);
    return resolved;
  };
  const speaksIt = cues.some((cue) => cue.subject?.start === subject?.start);
  if (subject && !cues.some((cue) => cue.subject && cue.subject.start < subject.start)) resolveOnce(subject, speaksIt);
  for (const cue of cues) {
    if (!cue.subject) continue;
    const speaker = speakerOf(resolveOnce(cue.subject, true), cue.subject);
    if (speaker) speakers.set(cue, speaker);
  }
  const opening = subject && known.get(subject.start);
  return { byCue: speakers, main: opening && subject ? speakerOf(opening, subject) : null };
}

export function speakerOf(resolved: Resolved | null, phrase: Span): Speaker | null {
  return resolved?.name
    ? { name: resolved.name, mention: { start: phrase.start, end: phrase.end }, confidence: resolved.confidence }
    : null;
}
