// Says in the background what the library and our own verdicts mean, a few at a time; several processes may try, one of them does it.
import {
  asOnlyVectorWorker,
  type Database,
  loadFactChecksToEncode,
  loadHeadPosition,
  loadVerdictsToEncode,
  saveFactCheckVectors,
  saveVerdictVectors,
} from '@touchstone/db';
import type { SentenceEncoder } from '@touchstone/embeddings';
import { keepMeanings, meaningsOf } from '@touchstone/matching';
import { VECTOR_MODEL } from './vector-model.ts';

/** Texts of one transaction: what is lost when the process dies in the middle of it. */
const PAGE = 64;

export class VectorFill {
  readonly #db: Database;
  readonly #encoder: SentenceEncoder;
  /** Every fact-check up to this revision has its vectors. */
  #revision = 0;
  /** No verdict of ours came into force since without them. */
  #position: number | null = null;

  constructor({ db, encoder }: { db: Database; encoder: SentenceEncoder }) {
    this.#db = db;
    this.#encoder = encoder;
  }

  /** Does the next few, our own verdicts first; says whether there may be more. */
  async doSome(): Promise<boolean> {
    let isMore = false;
    const isMine = await asOnlyVectorWorker(this.#db, async () => {
      isMore = (await this.#doVerdicts()) || (await this.#doFactChecks());
    });
    return isMine && isMore;
  }

  async #doVerdicts(): Promise<boolean> {
    const position = await loadHeadPosition(this.#db.pool);
    if (position === this.#position) return false;
    const verdicts = await loadVerdictsToEncode(this.#db, { encoder: VECTOR_MODEL, limit: PAGE });
    const vectors: Uint8Array[] = [];
    for (const { words } of verdicts) vectors.push(await this.#encode([words]));
    if (verdicts.length > 0)
      await saveVerdictVectors(
        this.#db,
        VECTOR_MODEL,
        verdicts.map(({ id }, at) => ({ id, vectors: vectors[at] as Uint8Array })),
      );
    if (verdicts.length < PAGE) this.#position = position;
    return verdicts.length > 0;
  }

  async #doFactChecks(): Promise<boolean> {
    const factChecks = await loadFactChecksToEncode(this.#db, { encoder: VECTOR_MODEL, after: this.#revision, limit: PAGE });
    const found = [];
    for (const { id, revision, claim, title, claimant } of factChecks)
      found.push({ id, revision, vectors: await this.#encode(meaningsOf({ claim, title, speaker: claimant })) });
    if (found.length > 0) await saveFactCheckVectors(this.#db, VECTOR_MODEL, found);
    this.#revision = factChecks.at(-1)?.revision ?? this.#revision;
    return factChecks.length === PAGE;
  }

  /** A text at a time: a question of somebody who waits comes between them. */
  async #encode(texts: readonly string[]): Promise<Uint8Array> {
    return keepMeanings(await this.#encoder.encode(texts));
  }
}
