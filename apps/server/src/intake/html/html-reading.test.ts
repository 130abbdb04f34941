// Pages of HTML: the words a reader sees, once each, in order; nothing runs and nothing is fetched.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from './html-reading.ts';

const read = (html: string) => readHtml(Buffer.from(html));
const paragraph = (words: string) =>
  `<p>${words} ${'The city counted every finished home by hand, street by street, for a year.'.repeat(3)}</p>`;
const page = (body: string, head = '<title>Homes in the city</title>') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article = (inside: string, head?: string) =>
  page(`<article><h1>Homes in the city</h1>${paragraph('First.')}${inside}${paragraph('Last.')}</article>`, head);

it('parts blocks with blank lines, lines with line ends, cells and words with spaces', () => {
  const { text } = read(
    article(
      '<p>One<br>two</p><ul><li>three</li><li>four</li></ul><table><tr><td>five</td><td>six</td></tr></table><p>seven <b>eight</b>,\n nine</p>',
    ),
  );
  expect(text).toMatch(/One\ntwo\n\nthree\n\nfour\n\nfive six\n\nseven eight, nine\n\nLast\./);
});

it('never runs a script, a handler or a style, and shows none of them', () => {
  const marks = globalThis as { ranInPage?: boolean };
  const { text } = read(
    article(
      `<script>globalThis.ranInPage = true; document.body.textContent = 'taken over'</script>
       <img src="x" onerror="globalThis.ranInPage = true"><style>p { color: red } @import "nowhere" {{{ broken</style>
       <iframe srcdoc="<script>parent.ranInPage = true</script>"></iframe><template><p>hidden template</p></template>
       <noscript><p>hidden without script</p></noscript>`,
      '<title>Homes</title><script src="https://example.org/x.js"></script><link rel="stylesheet" href="https://example.org/x.css">',
    ),
  );
  expect(marks.ranInPage).toBeUndefined();
  expect(text).toContain('First.');
  expect(text).not.toMatch(/ranInPage|taken over|color|import|hidden/);
});

describe('finds', () => {
  it('title, byline, publisher, time and address where the page says them', () => {
    const head = `<title>Homes in the city</title><meta name="author" content="By Ada Ferris"><meta property="og:site_name" content="The Harbour Post">
      <meta property="article:published_time" content="2025-03-14T13:23:05Z"><link rel="canonical" href="https://post.example/homes">`;
    expect(read(article('', head))).toMatchObject({
      title: 'Homes in the city',
      byline: 'By Ada Ferris',
      publisher: 'The Harbour Post',
      publishedAt: '2025-03-14T13:23:05Z',
      url: 'https://post.example/homes',
    });
  });

  it.each(['javascript:alert(1)', '/homes', 'ftp://post.example/homes'])('no address in %s', (href) => {
    expect(read(article('', `<link rel="canonical" href="${href}">`)).url).toBeNull();
  });

  it.each([
    ['Latin-1 by meta', '<meta charset="iso-8859-1">', 'latin1' as const],
    ['UTF-8 by meta', '<meta charset="utf-8">', 'utf8' as const],
    ['UTF-16 by its first bytes', '', 'utf16le' as const],
  ])('the encoding: %s', (_what, meta, encoding) => {
    const bytes = Buffer.from(`${encoding === 'utf16le' ? '\ufeff' : ''}${article('<p>Zürich, café.</p>', meta)}`, encoding);
    expect(readHtml(bytes).text).toContain('Zürich, café.');
  });
});

it.each([
  ['an unclosed page', '<article><h1>Homes<p>First.<p>Second', ['Homes', 'First.', 'Second']],
  ['tags out of order', '<p><b>First</p></b><div>Second</p></div>', ['First', 'Second']],
  ['no page at all', 'Only words.', ['Only words.']],
  ['entities and odd characters', '<p>4&nbsp;200 &lt;homes&gt; &#x1F3E0; &#0; &#xD83D;</p>', ['4 200 <homes> 🏠']],
])('makes the best of %s', (_what, html, words) => {
  const { text } = read(html);
  for (const word of words) expect(text).toContain(word);
  expect(text).not.toMatch(/\p{Cs}/u);
});

const PAGES = path.resolve(import.meta.dirname, '../../../../../../shared/data/pages');
const SOME = [
  'aktualne',
  'ars-1',
  'bbc-1',
  'breitbart',
  'cnn',
  'ehow-1',
  'folha',
  'guardian-1',
  'lemonde-1',
  'nytimes-1',
  'telegraph',
  'wapo-1',
];

describe.skipIf(!existsSync(PAGES))('real pages, with the words expected of them', () => {
  it.each(SOME.filter((name) => existsSync(path.join(PAGES, name))))('%s', (name) => {
    const file = (part: string) => readFileSync(path.join(PAGES, name, part));
    const { text, title } = readHtml(file('source.html'));
    expect(title).toBe(JSON.parse(file('expected-metadata.json').toString()).title);
    const wordsOf = (words: string) => new Set(words.match(/\p{L}{3,}/gu));
    const found = wordsOf(text);
    const expected = [...wordsOf(readHtml(Buffer.from(`<meta charset="utf-8"><body>${file('expected.html')}</body>`)).text)];
    expect(expected.filter((word) => found.has(word)).length / expected.length).toBeGreaterThanOrEqual(0.95);
  });
});
