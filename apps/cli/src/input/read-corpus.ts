// Which fact-checks, and which questions about them, stand in these files?
import { readFile } from 'node:fs/promises';
import type { Precedent } from '@touchstone/matching';
import { z } from 'zod';
import { CommandError } from '../command-error.ts';
import { fileProblem } from './file-problem.ts';

export interface CorpusEntry extends Precedent {
  id: string;
}

export interface CorpusQuestion {
  id: string;
  text: string;
  day: number | null;
}

const DAY_MS = 86_400_000;

const record = z.object({
  vclaim_id: z.string(),
  vclaim: z.string(),
  title: z.string().nullish(),
  speaker: z.string().nullish(),
  date: z.string().nullish(),
});

async function textOf(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw fileProblem(file, error);
  }
}

/** Cells between tabs, in quotation marks where they hold a tab, a line end or a quotation mark. */
function tableOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const isHeading = ([id]: readonly string[]) => id === '' || id === 'id';

/** “stated on October 28, 2019 in a speech” or “2019-10-28”. */
function dayIn(words: string | null | undefined): number | null {
  const [date] = /\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}/u.exec(words ?? '') ?? [];
  return date ? dayOf(Date.parse(date.includes('-') ? date : `${date} UTC`)) : null;
}

/** 20191028_name_of_a_debate. */
function dayInId(id: string): number | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(id) ?? [];
  return year ? dayOf(Date.parse(`${year}-${month}-${day}`)) : null;
}

const dayOf = (milliseconds: number) => (Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / DAY_MS));

function entryIn(line: string, place: string): CorpusEntry {
  try {
    const { vclaim_id: id, vclaim: claim, title, speaker, date } = record.parse(JSON.parse(line));
    return { id, claim, title: title ?? null, speaker: speaker ?? null, day: dayIn(date) };
  } catch {
    throw new CommandError(`${place} is no JSON object with "vclaim_id" and "vclaim".`);
  }
}

function entriesInTable(text: string): CorpusEntry[] {
  return tableOf(text)
    .filter((row) => !isHeading(row))
    .map(([id = '', claim = '', title = '']) => ({ id, claim, title }));
}

function entriesInLines(text: string, file: string): CorpusEntry[] {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, place: `Line ${at + 1} of ${file}` }));
  return lines.filter(({ line }) => line.trim() !== '').map(({ line, place }) => entryIn(line, place));
}

/** @throws CommandError saying what to do when the file cannot be read or holds no fact-checks */
export async function readCorpus(file: string): Promise<CorpusEntry[]> {
  const text = await textOf(file);
  const entries = text.trimStart().startsWith('{') ? entriesInLines(text, file) : entriesInTable(text);
  if (entries.length === 0) throw new CommandError(`${file} holds no fact-checks. Give a table (id, claim, title) or JSON lines.`);
  return entries;
}

/** @throws CommandError saying what to do when the file cannot be read or holds no questions */
export async function readQuestions(file: string): Promise<CorpusQuestion[]> {
  const rows = tableOf(await textOf(file)).filter((row) => !isHeading(row));
  if (rows.length === 0) throw new CommandError(`${file} holds no questions. Give a table: id, tab, text.`);
  return rows.map(([id = '', text = '']) => ({ id, text, day: dayInId(id) }));
}
