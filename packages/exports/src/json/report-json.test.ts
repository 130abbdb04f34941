// The JSON export is the frozen report itself, in the schema's own order of keys.
import { frozenReportSchema } from '@touchstone/domain';
import { expect, it } from 'vitest';
import { sampleReport } from '../testing/sample-report.ts';
import { reportJson } from './report-json.ts';

/** The same value with the keys of every object turned around. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
};

it('reads back as the same report', () => {
  expect(frozenReportSchema.parse(JSON.parse(reportJson(sampleReport)))).toEqual(sampleReport);
});

it('is the same whatever order the keys came in', () => {
  expect(reportJson(turned(sampleReport) as typeof sampleReport)).toBe(reportJson(sampleReport));
});

it('is indented by two spaces and ends with a line end', () => {
  expect(reportJson(sampleReport)).toMatch(/^\{\n {2}"schema": "touchstone\.report\/1",\n[\s\S]*\n\}\n$/);
});

it('refuses a report that is not one', () => {
  expect(() => reportJson({ ...sampleReport, version: 1.5 })).toThrow();
});
