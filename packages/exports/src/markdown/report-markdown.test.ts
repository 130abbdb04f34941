// A report in Markdown holds the same parts as the page, and nothing people wrote acts as markup in it.
import { expect, it } from 'vitest';
import { readMarkdown } from '../testing/read-markdown.ts';
import { sampleReport, sampleSite } from '../testing/sample-report.ts';
import { reportMarkdown } from './report-markdown.ts';

const body = readMarkdown(reportMarkdown(sampleReport, sampleSite));
const texts = (selector: string) => [...body.querySelectorAll(selector)].map((element) => element.textContent);

it('has one title, a heading per claim, and then corrections, scale and desk', () => {
  expect(texts('h1')).toEqual([sampleReport.title]);
  expect(texts('h2')).toEqual([
    ...sampleReport.claims.map(({ statement }) => statement),
    'Corrections',
    'What the verdicts mean',
    sampleReport.desk.name,
  ]);
});

it('holds only the markup it makes itself', () => {
  const tags = new Set([...body.querySelectorAll('*')].map((element) => element.localName));
  expect([...tags].sort()).toEqual(['a', 'blockquote', 'br', 'h1', 'h2', 'h3', 'h4', 'li', 'p', 'strong', 'ul']);
});

it('links only to the report, the article, and sources with an address of the web', () => {
  const hrefs = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(hrefs.filter((href) => !href.startsWith('https://'))).toEqual([]);
  expect(hrefs.filter((href) => href.includes('evil'))).toEqual([]);
  expect(hrefs).toContain('https://maps.example.org/2025/03/14?layer=front&copy=1');
});

it('quotes the words, and shows what stood around them', () => {
  expect(
    texts('blockquote')
      .slice(0, 2)
      .map((text) => text.trim()),
  ).toEqual([
    'completely surrounded',
    '… On Friday the president wrote that thousands of Ukrainian soldiers in the Kursk region were […] by the Russian army and asked Moscow to spare them. …',
  ]);
});

it('keeps excerpt and note inside the item of their source', () => {
  const item = [...body.querySelectorAll('li')].find((one) => one.textContent.includes('Map of the day'));
  expect(item?.querySelector('blockquote')?.textContent).toContain('no closed ring');
  expect(item?.textContent).toContain('Drawn from dated pictures');
});

it('says when nothing was corrected, and who spoke when it was the article', () => {
  const markdown = reportMarkdown({ ...sampleReport, corrections: [] }, sampleSite);
  expect(markdown).toContain('Nothing has been corrected so far.');
  expect(markdown).not.toContain('Changed after publication');
  expect(markdown).toContain('Said by the article itself');
});
