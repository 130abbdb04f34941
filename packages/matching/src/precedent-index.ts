import { GramSet } from './gram-set.ts';
import { likelihoodOf } from './likelihood.ts';
import { type MeaningOf, meaningOf } from './meaning.ts';
import { askedVector, MeaningIndex } from './meaning-index.ts';
import { type Asked, type Seen, type Sight, sightOf, signsOf } from './signs.ts';
import { readWords } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordIndex } from './word-index.ts';

/** Candidates looked at closely, from words and from meanings each. */
const CANDIDATES = 100;
/** What was said within so many days of the question is looked at closely too. */
const NEARBY_DAYS = 3;

/** An earlier fact-check as it is searched. */
export interface Precedent {
  claim: string;
  title?: string | null;
  /** Who said it. */
  speaker?: string | null;
  /** The day it was said, in days since 1970-01-01. */
  day?: number | null;
  /** Of its meanings, as they are kept; none as long as they were not computed. */
  vectors?: readonly Uint8Array[];
}

export interface Question {
  /** The claim, or a post or sentence that makes it. */
  text: string;
  day?: number | null;
  /** Of the encoder. */
  vector?: Float32Array | null;
  /** How many to give, at most. */
  most: number;
  /** Says which may be found. */
  lets?: (key: string) => boolean;
}

export interface Match {
  key: string;
  /** From 0 to 1: how likely it is that it is about the same claim. */
  score: number;
  /** Cosine of their meanings; null where one of them has no vector. */
  likeness: number | null;
}

interface Candidate {
  key: string;
  likeness: number | null;
  /** In the order of signNames. */
  signs: number[];
  sight: Sight;
}

interface Entry {
  key: string;
  text: string;
  numbers: readonly number[];
  speaker: string;
  day: number | null;
}

/** Earlier fact-checks, held in memory to be searched; what is put in is found by the next search. */
export class PrecedentIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #words = new WordIndex();
  readonly #meanings = new MeaningIndex();
  readonly #grams = new GramSet();
  /** By place; undefined: removed. */
  readonly #entries: (Entry | undefined)[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #byDay = new Map<number, number[]>();
  readonly #meaningOf: MeaningOf;

  constructor({ meaningOf: own = meaningOf }: { meaningOf?: MeaningOf } = {}) {
    this.#meaningOf = own;
  }

  get size(): number {
    return this.#placeOf.size;
  }

  /** Adds it, or puts it in the place of what went by that key. */
  put(key: string, { claim, title, speaker, day, vectors }: Precedent): void {
    this.remove(key);
    const claimWords = readWords(claim);
    const titleWords = readWords(title ?? '');
    const claimTerms = this.#vocabulary.learn(claimWords);
    const place = this.#words.add(claimTerms, this.#vocabulary.learn(titleWords));
    this.#meanings.put(place, vectors ?? []);
    this.#entries[place] = {
      key,
      text: title ? `${claim} ${title}` : claim,
      numbers: this.#numbersIn(claimTerms),
      speaker: readWords(speaker ?? '').at(-1) ?? '',
      day: day ?? null,
    };
    this.#placeOf.set(key, place);
    if (day !== null && day !== undefined) this.#byDay.set(day, [...(this.#byDay.get(day) ?? []), place]);
  }

  /** What was put in before its vectors were there is found by its meanings too. */
  giveVectors(key: string, vectors: readonly Uint8Array[]): void {
    const place = this.#placeOf.get(key);
    if (place !== undefined) this.#meanings.put(place, vectors);
  }

  remove(key: string): void {
    const place = this.#placeOf.get(key);
    if (place === undefined) return;
    const day = this.#entries[place]?.day;
    if (day !== null && day !== undefined) this.#byDay.set(day, this.#byDay.get(day)?.filter((other) => other !== place) ?? []);
    this.#placeOf.delete(key);
    this.#entries[place] = undefined;
    this.#words.remove(place);
    this.#meanings.remove(place);
  }

  /** Best first. */
  search(question: Question): Match[] {
    return this.look(question)
      .map(({ key, likeness, signs, sight }) => ({ key, likeness, score: likelihoodOf(signs, sight) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, question.most);
  }

  /** The candidates and the signs that speak for each: what the ranking is trained on. */
  look({ text, day = null, vector = null, lets }: Omit<Question, 'most'>): Candidate[] {
    const mayBeFound = (place: number) => {
      const entry = this.#entries[place];
      return entry !== undefined && (!lets || lets(entry.key));
    };
    const words = readWords(text);
    const found = this.#vocabulary.find(words);
    const terms = found.filter((id) => id !== undefined);
    const weights = new Map(terms.map((id) => [id, this.#words.weightOf(id)]));
    const unknown = found.length - terms.length;
    const whole = [...weights.values()].reduce((sum, weight) => sum + weight, unknown * this.#words.weightOf(undefined)) || 1;
    this.#words.ask(weights);
    const byWords = this.#words.rank(CANDIDATES, mayBeFound);
    const meaning = vector && askedVector(this.#meaningOf(vector));
    const byMeaning = meaning ? this.#meanings.rank(meaning, CANDIDATES, mayBeFound) : [];
    const gains = new Map(byWords.map(({ place, gain }) => [place, gain]));
    const wordRanks = new Map(byWords.map(({ place }, rank) => [place, rank]));
    const meaningRanks = new Map(byMeaning.map(({ place }, rank) => [place, rank]));
    const nearby = this.#nearby(day).filter(mayBeFound);
    const places = [...new Set([...byWords, ...byMeaning].map(({ place }) => place).concat(nearby))];
    const saidNearby = this.#countSpeakers(nearby, day);
    const seen = places.map((place): Seen => {
      const entry = this.#entries[place] as Entry;
      return {
        place,
        text: entry.text,
        numbers: entry.numbers,
        gain: gains.get(place) ?? this.#words.gainOf(place),
        cosines: meaning ? this.#meanings.cosines(place, meaning) : null,
        wordRank: wordRanks.get(place) ?? null,
        meaningRank: meaningRanks.get(place) ?? null,
        days: day === null || entry.day === null ? null : entry.day - day,
        saidNearby: saidNearby.get(entry.speaker) ?? 0,
        isSpeakerNamed: entry.speaker !== '' && words.includes(entry.speaker),
      };
    });
    this.#grams.ask(text);
    const asked: Asked = { terms, weights, numbers: this.#numbersIn(terms), whole, hasDay: day !== null };
    const rows = signsOf(seen, asked, this.#words, this.#grams);
    return seen.map(({ place, cosines }, at) => ({
      key: this.#entries[place]?.key ?? '',
      likeness: cosines && Math.max(...cosines),
      signs: rows[at] ?? [],
      sight: sightOf(cosines !== null, day !== null),
    }));
  }

  #numbersIn(terms: readonly number[]): number[] {
    return [...new Set(terms.filter((id) => this.#vocabulary.isNumber(id)))];
  }

  #nearby(day: number | null): number[] {
    if (day === null) return [];
    const days = Array.from({ length: 2 * NEARBY_DAYS + 1 }, (_, at) => day - NEARBY_DAYS + at);
    return days.flatMap((one) => this.#byDay.get(one) ?? []);
  }

  #countSpeakers(nearby: readonly number[], day: number | null): Map<string, number> {
    const counts = new Map<string, number>();
    for (const place of nearby) {
      const entry = this.#entries[place];
      if (!entry || entry.day === null || day === null || Math.abs(entry.day - day) > 1) continue;
      counts.set(entry.speaker, (counts.get(entry.speaker) ?? 0) + 1);
    }
    return counts;
  }
}
