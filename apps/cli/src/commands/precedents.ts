// touchstone precedents: which earlier fact-checks are about the same claims?
import { keepMeanings, meaningsOf, PrecedentIndex, textForMeaning } from '@touchstone/matching';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { encodeTexts } from '../encode-texts.ts';
import { type CorpusEntry, type CorpusQuestion, readCorpus, readQuestions } from '../input/read-corpus.ts';
import { printable } from '../printable.ts';

const MOST = 1000;

interface Vectors {
  ofEntry(at: number): Uint8Array[];
  ofQuestion(at: number): Float32Array | null;
}

const none: Vectors = { ofEntry: () => [], ofQuestion: () => null };

async function computeVectors(
  entries: readonly CorpusEntry[],
  questions: readonly CorpusQuestion[],
  tell: (message: string) => void,
): Promise<Vectors> {
  const meanings = entries.map(meaningsOf);
  const begins = [0];
  for (const { length } of meanings) begins.push((begins.at(-1) ?? 0) + length);
  const vectors = await encodeTexts([...meanings.flat(), ...questions.map(({ text }) => textForMeaning(text))], tell);
  return {
    ofEntry: (at) => vectors.slice(begins[at], begins[at + 1]).map((vector) => keepMeanings([vector])),
    ofQuestion: (at) => vectors[(begins[entries.length] ?? 0) + at] ?? null,
  };
}

export const precedentsCommand: Command = {
  summary: 'find earlier fact-checks of the same claims',
  usage: 'precedents --corpus FILE --queries FILE [--top N] [--words-only]',
  details: `  --corpus FILE    fact-checks: a table (id, claim, title between tabs), or a JSON object a line with "vclaim_id", "vclaim" and
                   if wanted "title", "speaker", "date"
  --queries FILE   a table: an id, a tab, a post or sentence. An id that begins with a date (20191028_…) says when it was said.
  --top N          how many to print for each, 20 unless told
  --words-only     compare words, not meanings: quick, and finds less
Prints for each query its fact-checks, best first: query id, rank, fact-check id and a score from 0 to 1, between tabs. Meanings are
computed anew in each run, about 10 ms a text on each core; how far it has come is told on stderr.`,
  options: { corpus: { type: 'string' }, queries: { type: 'string' }, top: { type: 'string' }, 'words-only': { type: 'boolean' } },
  positionals: 0,
  async run({ options }, terminal) {
    const { corpus, queries, top = '20' } = options;
    if (typeof corpus !== 'string' || typeof queries !== 'string')
      throw new CommandError('Name both files: --corpus FILE --queries FILE.', 2);
    const most = Number(top);
    if (!Number.isInteger(most) || most < 1 || most > MOST) throw new CommandError(`--top is a whole number from 1 to ${MOST}.`, 2);
    const [entries, questions] = [await readCorpus(corpus), await readQuestions(queries)];
    const vectors = options['words-only'] === true ? none : await computeVectors(entries, questions, terminal.tell);
    const index = new PrecedentIndex();
    for (const [at, { id, ...entry }] of entries.entries()) index.put(id, { ...entry, vectors: vectors.ofEntry(at) });
    for (const [at, { id, text, day }] of questions.entries()) {
      const matches = index.search({ text, day, vector: vectors.ofQuestion(at), most });
      const lines = matches.map(({ key, score }, rank) => [printable(id), rank + 1, printable(key), score.toFixed(6)].join('\t'));
      if (lines.length > 0) await terminal.print(`${lines.join('\n')}\n`);
    }
  },
};
