// The table opens in a spreadsheet as text, row by row, and runs nothing there.
import { expect, it } from 'vitest';
import { sampleReport, sampleSite } from '../testing/sample-report.ts';
import { reportCsv } from './report-csv.ts';

/** RFC 4180 read strictly: cells parted by commas, records ended by CRLF, a quote inside a quoted cell doubled. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const csv = reportCsv(sampleReport, sampleSite);
const [head = [], ...rows] = readCsv(csv.slice(1));
const cell = (row: number, column: string) => rows[row]?.[head.indexOf(column)];

it('begins with the byte order mark Excel needs to read Cyrillic', () => {
  expect(Buffer.from(csv, 'utf8').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

it('has a header and one row a claim, all of one width, and nothing beside them', () => {
  expect(rows).toHaveLength(sampleReport.claims.length);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  const letters = (text: string) => text.replace(/[",\r\n]/g, '');
  expect(letters(csv.slice(1))).toBe(letters([head, ...rows].flat().join('')));
});

it('keeps text with commas, quotes and lines whole', () => {
  expect(cell(2, 'claimant_description')).toBe('"quoted", with a comma');
  expect(cell(0, 'explanation')).toBe(sampleReport.claims[0]?.verdict.explanation);
  expect(cell(0, 'sources')?.split('\n')).toHaveLength(4);
  expect(cell(0, 'sources')).toContain('context | يوم على الطريق إلى سودجا | صحيفة المثال | https://mithal.example.org/a(1)');
});

it('leads every cell that could be a formula with an apostrophe', () => {
  expect(cell(2, 'claimant')).toBe("'=cmd()");
  expect(cell(2, 'summary')).toMatch(/^'@SUM/);
  expect(cell(2, 'proposed_by')).toBe("'+Mallory");
  expect(cell(2, 'adjudication_note')).toBe("'-2+3");
  expect(rows.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
});

it('keeps numbers numbers and unknown cells empty', () => {
  expect([cell(0, 'verdict_number'), cell(0, 'ratings'), cell(0, 'evidence_refutes')]).toEqual(['2', '2', '2']);
  expect([cell(1, 'verdict_number'), cell(1, 'claimant'), cell(1, 'said_on'), cell(1, 'sources')]).toEqual(['', '', '', '']);
});
