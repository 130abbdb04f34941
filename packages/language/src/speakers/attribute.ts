// Who said each quotation of an article, and what else is reported as said.
import type { People } from '../people/find-people.ts';
import type { Quoted } from '../quotations/find-quoted.ts';
import type { Quotation, QuotationKind, Speaker } from '../reading.ts';
import { type Carried, carriedOver } from './carried-over.ts';
import { chooseCue } from './choose-cue.ts';
import { startDiscourse } from './discourse.ts';
import { findCues } from './find-cues.ts';
import { apposedSpeaker, labelledBy } from './label-of-quotation.ts';
import { mainSubject } from './main-subject.ts';
import { matterOfCue } from './matter-of-cue.ts';
import { reportedClause, spanOf } from './reported-clause.ts';
import { resolveSubjects, speakerOf } from './resolve-subjects.ts';
import type { Token } from './tokens.ts';
import { speakerOfTurn, type Turn } from './transcript.ts';
import type { Unit } from './units.ts';

/** A quotation with what the suggestions need to know about it besides. */
export interface Attributed extends Quotation {
  /** The unit it stands in, an index. */
  readonly unit: number;
  /** False for single words set off for effect, which assert nothing. */
  readonly isReported: boolean;
}

interface Article {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly quoted: readonly Quoted[];
  /** Turns of a transcript by the paragraph they stand in. */
  readonly turnOf: ReadonlyMap<number, Turn>;
  readonly people: People;
  readonly day: string | null;
  readonly byline: string | null;
}

const NEAR = 40;
const LONGEST_SET_OFF = 6;
const LONGEST_TITLE = 3;
const MOST_NAMED = 300;
const LONGEST_CLAUSE = 500;

/** Quotations between marks and reported clauses, in the order of the text. */
export function attribute(article: Article): Attributed[] {
  const { text, units, quoted } = article;
  const discourse = startDiscourse(text, units, article);
  const found: Attributed[] = [];
  let last: Carried | null = null;
  let introduced: Speaker | null = null;
  units.forEach((unit, index) => {
    const { tokens } = unit;
    const turn = article.turnOf.get(unit.paragraph);
    if (turn) {
      const { start, end } = turn;
      found.push({
        start,
        end,
        quote: text.slice(start, end),
        kind: 'direct',
        speaker: speakerOfTurn(text, turn, article),
        unit: index,
        isReported: true,
      });
      return;
    }
    const subject = mainSubject(tokens);
    const cues = findCues(tokens, subject);
    const { byCue: speakers, main } = resolveSubjects({ tokens, subject, cues, unit: index, discourse });
    for (const token of tokens.slice(0, MOST_NAMED)) if (token.isCapital) discourse.notePassing(token.lower, index);
    const isPure = tokens.every((token) => token.kind !== 'word');
    const inUnit: Attributed[] = [];
    tokens.forEach((token, at) => {
      const source = quoted[token.quoted];
      if (!source) return;
      const isTakenUp = inUnit.at(-1)?.kind === 'direct' && tokens[at - 1]?.text === ',';
      const kind = isTakenUp ? 'direct' : kindOf(text, tokens, { at, source, isPure });
      const apposed = apposedSpeaker(tokens, at);
      const cue = apposed ? null : chooseCue(tokens, cues, at);
      const labelled = apposed ?? (cue ? null : labelledBy(tokens, at));
      let speaker: Speaker | null = cue
        ? (speakers.get(cue) ?? null)
        : labelled
          ? speakerOf(discourse.resolve(labelled, index), labelled)
          : null;
      if (!cue && !labelled)
        speaker = carriedOver({
          subject: main,
          last,
          introduced,
          source,
          unit,
          index,
          isPure,
          isAnnounced: tokens[at - 1]?.text === ':',
          kind,
          before: inUnit,
        });
      if (speaker && source.continues && (cue || labelled)) backfill(found, speaker);
      if (!speaker && isSetOff(text, source, kind)) return;
      inUnit.push({
        start: source.start,
        end: source.end,
        quote: text.slice(source.start, source.end),
        kind,
        speaker,
        unit: index,
        isReported: kind === 'direct',
      });
      if (speaker) last = { speaker, unit: index, paragraph: unit.paragraph, isDirect: kind === 'direct' };
    });
    cues.forEach((cue, at) => {
      const clause = reportedClause(tokens, cues, at);
      const range = clause ?? matterOfCue(tokens, cues, at);
      const speaker = speakers.get(cue) ?? null;
      if (!range) return;
      const span = spanOf(tokens, range);
      const kind: QuotationKind = tokens
        .slice(range.from, Math.min(range.to + 1, range.from + LONGEST_CLAUSE))
        .some((token) => token.kind === 'quote')
        ? 'mixed'
        : 'indirect';
      const repeats = (each: Attributed) =>
        each.start <= span.start && each.end >= span.end && each.speaker?.name === speaker?.name && each.kind !== 'direct';
      if (inUnit.slice(-NEAR).some((each) => repeats(each) || (each.start === span.start && each.end === span.end))) return;
      inUnit.push({
        ...span,
        quote: text.slice(span.start, span.end),
        kind,
        speaker,
        unit: index,
        isReported: clause !== null && speaker !== null,
      });
      if (!clause || !speaker) return;
      last ??= { speaker, unit: index, paragraph: unit.paragraph, isDirect: false };
      if (last.unit < index) last = { speaker, unit: index, paragraph: unit.paragraph, isDirect: false };
    });
    const lastCue = cues.findLast((cue) => speakers.has(cue));
    introduced = tokens.at(-1)?.text === ':' ? ((lastCue && speakers.get(lastCue)) ?? null) : null;
    for (const each of inUnit) found.push(each);
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

// Words in marks that nobody is said to have said: a title, a nickname, a word held at arm's length.
function isSetOff(text: string, source: Quoted, kind: QuotationKind): boolean {
  const count = text.slice(source.start, Math.min(source.end, source.start + 120)).split(/\s+/).length;
  return count <= (kind === 'mixed' ? LONGEST_SET_OFF : LONGEST_TITLE);
}

// “… / “… / “…,” she said: the name at the end of a long quotation is the speaker of its first paragraphs too.
function backfill(found: Attributed[], speaker: Speaker): void {
  for (let at = found.length - 1; at >= 0; at--) {
    const each = found[at];
    if (!each || each.speaker?.confidence === 'sure' || each.kind !== 'direct') return;
    found[at] = { ...each, speaker };
  }
}

function kindOf(
  text: string,
  tokens: readonly Token[],
  { at, source, isPure }: { at: number; source: Quoted; isPure: boolean },
): QuotationKind {
  if (isPure || source.continues || tokens[at - 1]?.text === ':') return 'direct';
  const words = text.slice(source.start, Math.min(source.end, source.start + 400));
  const isClosed = /[.,!?…—–-]$/.test(text.slice(source.end - 1, source.end)) || /^[,]$/.test(tokens[at + 1]?.text ?? '');
  const isSentence = /^[^\p{L}]{0,3}(?:\p{Lu}|\d)/u.test(words) && words.split(/\s+/, 4).length >= 3;
  return isSentence && isClosed ? 'direct' : 'mixed';
}
