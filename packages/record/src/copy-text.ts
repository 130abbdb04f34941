// How does PostgreSQL's COPY write a row as a line of text, and how is it read back?

/** One column as PostgreSQL prints its type; null is NULL. */
export type Field = string | null;

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

const readField = (field: string): Field => (field === '\\N' ? null : field.replace(/\\(.)/gs, (_, sign: string) => ESCAPES[sign] ?? sign));

/** The fields of a line without its end. */
export const readCopyLine = (line: string): Field[] => line.split('\t').map(readField);
