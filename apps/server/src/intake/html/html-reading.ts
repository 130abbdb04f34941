// What is read from a page of HTML: its article as plain paragraphs, and what the page says about itself. Runs in a worker.
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface HtmlReading {
  text: string;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  /** As the page wrote it. */
  publishedAt: string | null;
  url: string | null;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Text with a blank line between blocks, as a reader sees it: scripts and styles are gone, white space is one space. */
function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += (child.textContent ?? '').replace(/\s+/g, ' ');
    else if (child.nodeName === 'BR') text += '\n';
    else if (/^T[DH]$/.test(child.nodeName)) text += ` ${textOf(child)} `;
    else if (child.nodeType === 1 && !/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(child.nodeName)) {
      text += BLOCKS.has(child.nodeName) ? `\n\n${textOf(child)}\n\n` : textOf(child);
    }
  }
  return text;
}

/** What a page does wrong is not our console's concern. */
const SILENT = new VirtualConsole();

const tidy = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const canonicalUrl = (document: Document) => {
  const href = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  return /^https?:\/\//.test(href) ? href : null;
};

/** Never runs the page's scripts and fetches nothing. The bytes' encoding is found as a browser finds it. */
export function readHtml(bytes: Uint8Array): HtmlReading {
  const { document } = new JSDOM(Buffer.from(bytes), { contentType: 'text/html', virtualConsole: SILENT }).window;
  const url = canonicalUrl(document);
  const whole = document.body.cloneNode(true);
  const article = new Readability(document).parse();
  const content = article?.content ? new JSDOM(article.content, { virtualConsole: SILENT }).window.document.body : whole;
  return {
    text: tidy(textOf(content)),
    title: article?.title?.trim() || null,
    byline: article?.byline?.trim() || null,
    publisher: article?.siteName?.trim() || null,
    publishedAt: article?.publishedTime ?? null,
    url,
  };
}
