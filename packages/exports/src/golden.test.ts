// The same report gives the same bytes: each format against the file it was last agreed to be.
// To agree to a change, run `UPDATE_GOLDEN=1 npx vitest run --project unit packages/exports` and read the difference.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXPORT_FORMATS } from '@touchstone/domain';
import { expect, it } from 'vitest';
import { exportReport } from './export-report.ts';
import { claimPage } from './html/claim-page.tsx';
import { reportPage } from './html/report-documents.tsx';
import { retractedPage } from './html/retracted-page.tsx';
import { sampleReport, sampleSite, ukrainianReport } from './testing/sample-report.ts';

const ENDINGS = { html: 'html', markdown: 'md', json: 'json', csv: 'csv', claimreview: 'claimreview.json' } as const;

const FILES: Record<string, () => string> = {
  ...Object.fromEntries(
    EXPORT_FORMATS.map((format) => {
      const [name, ...rest] = ENDINGS[format].split('.');
      const file = rest.length ? `report-${name}.golden.${rest.join('.')}` : `report.golden.${name}`;
      return [file, () => exportReport(format, sampleReport, sampleSite).body];
    }),
  ),
  'report-page.golden.html': () => reportPage(sampleReport, sampleSite),
  'claim-page.golden.html': () => claimPage(sampleReport, 'troops-surrounded', sampleSite) ?? '',
  'claim-page-hostile.golden.html': () => claimPage(sampleReport, 'hostile-text', sampleSite) ?? '',
  'report-ukrainian.golden.html': () => reportPage(ukrainianReport, sampleSite),
  'report-ukrainian.golden.md': () => exportReport('markdown', ukrainianReport, sampleSite).body,
  'retracted.golden.html': () =>
    retractedPage({
      title: sampleReport.title,
      reason: 'Its main source was forged.\n\nWe thank the reader who saw it.',
      retractedAt: '2025-04-02T07:05:00.000Z',
      deskName: sampleReport.desk.name,
    }),
};

it.each(Object.keys(FILES))('%s', (name) => {
  const file = path.join(import.meta.dirname, 'golden', name);
  const printed = Buffer.from(FILES[name]?.() ?? '', 'utf8');
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, printed);
  expect(readFileSync(file).equals(printed), `${name} differs: see the first lines of golden.test.ts`).toBe(true);
});

it('prints the same bytes twice', () => {
  for (const format of EXPORT_FORMATS)
    expect(exportReport(format, structuredClone(sampleReport), sampleSite)).toEqual(exportReport(format, sampleReport, sampleSite));
});
