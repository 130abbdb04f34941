// Rows as text for spreadsheets and statistics, the same way for every table.
import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

const OPTIONS = {
  record_delimiter: 'windows',
  // The library quotes cells that hold the whole CRLF; a line feed alone would end the record for most readers.
  quoted_match: /[\r\n]/,
  escape_formulas: true,
} as const;

/**
 * RFC 4180: commas, double quotes, CRLF. A cell a spreadsheet could take for a formula (it begins with = + - @, a tab or a carriage
 * return) is led by an apostrophe.
 */
export const csvRows = (rows: readonly (readonly CsvCell[])[]): string => stringify(rows as CsvCell[][], OPTIONS);

/**
 * The first line. It begins with the UTF-8 byte order mark, without which Excel reads Cyrillic and Arabic as Latin-1; readers that follow
 * the Unicode standard drop it.
 */
export const csvHead = (names: readonly string[]): string => stringify([[...names]], { ...OPTIONS, bom: true });
