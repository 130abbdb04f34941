// Who the subjects of a unit's cues are.
import type { Resolved } from '../people/resolve-phrase.ts';
import type { Span, Speaker } from '../reading.ts';
import type { Discourse } from './discourse.ts';
import type { Cue } from './find-cues.ts';
import { type Phrase, withApposition, withBracket } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

interface Subjects {
  readonly tokens: readonly Token[];
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
export function resolveSubjects({ tokens, subject, cues, unit, discourse }: Subjects): Subjected {
  const speakers = new Map<Cue, Speaker>();
  const known = new Map<string, Resolved | null>();
  const resolveOnce = (phrase: Phrase, isSpeaker: boolean, isTrailing = false): Resolved | null => {
    const key = `${phrase.start}-${phrase.end}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const resolved = discourse.resolve(phrase, unit, isTrailing);
    known.set(key, resolved);
    if (resolved) discourse.note(resolved, unit, isSpeaker);
    return resolved;
  };
  const isCues = cues.some((cue) => cue.subject && cue.subject.start <= (subject?.start ?? 0));
  if (subject && !isCues) resolveOnce(subject, false);
  for (const cue of cues) {
    if (!cue.subject) continue;
    const resolved = resolveOnce(cue.subject, true, isTrailing(cue, subject));
    const speaker = speakerOf(resolved, cue.isInverted ? withApposition(tokens, cue.subject) : withBracket(tokens, cue.subject));
    if (speaker) speakers.set(cue, speaker);
  }
  const opening = subject && known.get(`${subject.start}-${subject.end}`);
  return { byCue: speakers, main: opening && subject ? speakerOf(opening, subject) : null };
}

// "…, he said" at the end: he is hardly the one the words said begin with.
const isTrailing = (cue: Cue, subject: Phrase | null): boolean =>
  !cue.isParticiple &&
  cue.kind === 'statement' &&
  subject !== null &&
  cue.subject !== null &&
  subject.to + 1 < cue.subject.from &&
  cue.subject.isSetOff;

export function speakerOf(resolved: Resolved | null, phrase: Span): Speaker | null {
  return resolved?.name
    ? { name: resolved.name, mention: { start: phrase.start, end: phrase.end }, confidence: resolved.confidence }
    : null;
}
