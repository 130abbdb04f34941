// Each format comes with its type and a name that is safe in a header and on a disk.
import { EXPORT_FORMATS } from '@touchstone/domain';
import { expect, it } from 'vitest';
import { exportReport } from './export-report.ts';
import { sampleReport, sampleSite } from './testing/sample-report.ts';

it('names each file after report, version and format', () => {
  const files = EXPORT_FORMATS.map((format) => {
    const { contentType, fileName } = exportReport(format, sampleReport, sampleSite);
    return [fileName, contentType];
  });
  expect(files).toEqual([
    ['kursk-march-2025-v3.html', 'text/html; charset=utf-8'],
    ['kursk-march-2025-v3.md', 'text/markdown; charset=utf-8'],
    ['kursk-march-2025-v3.json', 'application/json; charset=utf-8'],
    ['kursk-march-2025-v3.csv', 'text/csv; charset=utf-8; header=present'],
    ['kursk-march-2025-v3.claimreview.json', 'application/ld+json; charset=utf-8'],
  ]);
});

it.each([
  ['../../etc/passwd', 'etc-passwd-v3.md'],
  ['a"b\r\nc', 'a-b-c-v3.md'],
  ['курськ', 'report-v3.md'],
])('makes a safe name of the slug %j', (slug, fileName) => {
  expect(exportReport('markdown', { ...sampleReport, slug }, sampleSite).fileName).toBe(fileName);
});
