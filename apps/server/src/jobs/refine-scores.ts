// Scores proposed claims again in the background, by what they mean too; what somebody decided on stays as it was then.
import { type Database, loadHeadPosition, loadOpenSuggestions, rescoreSuggestions } from '@touchstone/db';
import type { SentenceEncoder } from '@touchstone/embeddings';
import { asSentence, READER, REFINED_READER, refinedWorthiness } from '@touchstone/language';

/** Scored in one transaction. */
const PAGE = 64;

export class ScoreRefinement {
  readonly #db: Database;
  readonly #encoder: SentenceEncoder;
  /** Nothing was proposed since that is not scored again. */
  #position: number | null = null;

  constructor({ db, encoder }: { db: Database; encoder: SentenceEncoder }) {
    this.#db = db;
    this.#encoder = encoder;
  }

  /** Does the next few; says whether there may be more. */
  async doSome(): Promise<boolean> {
    const position = await loadHeadPosition(this.#db.pool);
    if (position === this.#position) return false;
    const open = await loadOpenSuggestions(this.#db, READER.name, PAGE);
    const rescored: { id: string; articleId: string; score: number }[] = [];
    for (const { id, articleId, quote } of open) {
      const sentence = asSentence(quote);
      const [vector] = await this.#encoder.encode([sentence]);
      if (vector) rescored.push({ id, articleId, score: refinedWorthiness(sentence, vector) });
    }
    const { name: model, version: modelVersion } = REFINED_READER;
    if (rescored.length > 0) await rescoreSuggestions(this.#db, { model, modelVersion }, rescored);
    if (open.length < PAGE) this.#position = position;
    return open.length > 0;
  }
}
