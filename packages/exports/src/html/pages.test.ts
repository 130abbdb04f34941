// The public pages: sound documents for people and machines, that take no markup from anybody and ask nothing of any host.
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { openDocument } from '../testing/open-document.ts';
import { sampleReport, sampleSite, ukrainianReport } from '../testing/sample-report.ts';
import { claimPage } from './claim-page.tsx';
import { reportHtml, reportPage } from './report-documents.tsx';
import { retractedPage } from './retracted-page.tsx';

vi.setConfig({ testTimeout: 60_000 });

const retraction = { title: '<b>Front</b>', reason: 'Forged.', retractedAt: '2025-04-02T07:05:00.000Z', deskName: 'Desk & Co' };
const claim = (slug: string) => claimPage(sampleReport, slug, sampleSite) ?? '';

const PAGES = {
  'report file': reportHtml(sampleReport, sampleSite),
  'report page': reportPage(sampleReport, sampleSite),
  'report page in Ukrainian': reportPage(ukrainianReport, sampleSite),
  'claim page': claim('troops-surrounded'),
  'claim page of hostile text': claim('hostile-text'),
  'retracted page': retractedPage(retraction),
};

describe.each(Object.entries(PAGES))('%s', (_name, html) => {
  const { document } = openDocument(html);

  it('has nothing axe objects to', async () => {
    const { document, eval: evaluate } = openDocument(html);
    evaluate(axe.source);
    const window = document.defaultView as unknown as { axe: typeof axe };
    // jsdom has no layout: the style would only slow it down. Contrast is computed in colours.test.ts.
    document.querySelector('style')?.remove();
    const { violations } = await window.axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  it('asks nothing of any host and runs nothing', () => {
    const loading =
      'script:not([type="application/ld+json"]), img, iframe, object, embed, video, audio, source, svg, form, base, link:not([rel="canonical"]), meta[http-equiv]';
    expect([...document.querySelectorAll(loading)].map((element) => element.outerHTML)).toEqual([]);
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import|@font-face/);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on') || ['style', 'src', 'srcset', 'ping'].includes(name))).toEqual([]);
  });

  it('links only to http, https and its own parts that exist', () => {
    for (const link of document.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) expect(document.getElementById(href.slice(1)), href).not.toBeNull();
      else expect(href).toMatch(/^https?:\/\//);
      if (!href.startsWith('#') && !href.startsWith(sampleSite.baseUrl)) expect(link.getAttribute('rel')).toBe('noopener nofollow');
    }
  });

  it('has one first heading and skips no level', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, place) => {
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });
});

it('gives every paragraph of the desk its own direction, and its language where it differs', () => {
  const { document } = openDocument(reportPage({ ...sampleReport, language: 'ar' }, sampleSite));
  expect(document.documentElement.lang).toBe('en');
  const heading = document.querySelector('h1');
  expect([heading?.getAttribute('dir'), heading?.lang]).toEqual(['auto', 'ar']);
  const paragraph = [...document.querySelectorAll('main p')].find((one) => one.textContent?.startsWith('باختصار'));
  expect([paragraph?.getAttribute('dir'), paragraph?.getAttribute('lang')]).toEqual(['auto', 'ar']);
});

it('prints the words around in the language of the report where it has them', () => {
  const { document } = openDocument(reportPage(ukrainianReport, sampleSite));
  expect(document.documentElement.lang).toBe('uk');
  expect(document.querySelector('h1')?.hasAttribute('lang')).toBe(false);
  expect(document.querySelector('.verdict')?.textContent).toBe('Вердикт: ◔ Mostly false');
});

describe('what people wrote', () => {
  const { document } = openDocument(reportPage(sampleReport, sampleSite));
  const hostile = document.querySelector('#claim-hostile-text');

  it('is shown letter by letter', () => {
    expect(hostile?.querySelector('h2')?.textContent).toBe('<script>alert(1)</script> # not a *heading* or a [link](javascript:alert(1))');
    expect(hostile?.querySelector('mark')?.textContent).toBe('</mark></blockquote><script>alert("quote")</script>');
    expect(hostile?.textContent).toContain('𝔞𝔰𝔱𝔯𝔞𝔩 👩🏽‍🚀');
    expect(hostile?.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('loses control characters and keeps its lines', () => {
    const excerpt = hostile?.querySelector('.sources blockquote p');
    expect(excerpt?.innerHTML).toBe('Tab first<br>and a line of Windows');
  });

  it('never becomes a link unless it is an address of the web', () => {
    const titles = [...(hostile?.querySelectorAll('.sources > li') ?? [])].map(
      (item) => item.querySelector('a')?.getAttribute('href') ?? null,
    );
    expect(titles).toEqual([null, 'https://example.org/a b<c>"d"\\e`f?x=1&lt;2']);
  });

  it('cannot name a colour of its own', () => {
    const points = sampleReport.scale.points.map((point) => ({ ...point, colour: 'x);background:url(https://evil.example)' }));
    const page = reportPage({ ...sampleReport, scale: { ...sampleReport.scale, points } }, sampleSite);
    expect(page).not.toContain('evil.example)');
    expect(openDocument(page).document.querySelector('.verdict')?.className).toBe('verdict point-neutral');
  });
});

describe('a claim', () => {
  const { document } = openDocument(PAGES['report page']);
  const section = document.querySelector('#claim-troops-surrounded');

  it('shows its verdict by mark, word and colour', () => {
    expect(section?.querySelector('.verdict')?.textContent).toBe('Verdict: ◔ Mostly false');
    expect(section?.querySelector('.verdict')?.className).toBe('verdict point-mostlyFalse');
  });

  it('groups its evidence by stance with mark and word', () => {
    expect([...(section?.querySelectorAll('h4') ?? [])].map((heading) => heading.textContent)).toEqual([
      '↑ Supports the claim (1)',
      '↓ Refutes the claim (2)',
      '↔ Gives context (1)',
    ]);
  });

  it('leads to its permalink, which does not lead to itself', () => {
    const permalink = 'https://checks.example.org/r/kursk-march-2025/troops-surrounded';
    expect(section?.querySelector(`a[href="${permalink}"]`)).not.toBeNull();
    expect(openDocument(PAGES['claim page']).document.querySelector(`section#claim-troops-surrounded a[href="${permalink}"]`)).toBeNull();
  });

  it('says who proposed and approved, and prints an override', () => {
    expect(section?.textContent).toContain('Proposed by Alma Marsh, approved by Edda Brandt, 18 March 2025, 16:40 UTC');
    const overridden = document.querySelector('#claim-good-chance')?.textContent;
    expect(overridden).toContain('Approved without a second pair of eyes');
    expect(overridden).toContain('The only editor on duty proposed it herself on the night of publication.');
    expect(section?.textContent).not.toContain('Approved without');
  });

  it('says when there is no evidence, claimant or day', () => {
    const text = document.querySelector('#claim-good-chance')?.textContent;
    expect(text).toContain('No evidence is listed for this verdict.');
    expect(text).toContain('Said by the article itself');
  });
});

describe('corrections', () => {
  const notice = (html: string) => openDocument(html).document.querySelector('aside.notice')?.textContent ?? null;

  it('are announced on top with the latest, and listed with the latest first', () => {
    expect(notice(PAGES['report page'])).toContain('The introduction now says which days we looked at.');
    const listed = [...openDocument(PAGES['report page']).document.querySelectorAll('#corrections li')].map((item) => item.textContent);
    expect(listed.map((text) => text?.split(',')[0])).toEqual(['Clarification', 'Retraction', 'Verdict changed']);
    expect(listed[1]).toContain('a claim no longer in this report');
  });

  it('are not announced when there is none', () => {
    expect(notice(PAGES['report page in Ukrainian'])).toBeNull();
    expect(PAGES['report page in Ukrainian']).toContain('Досі нічого не виправлено.');
  });

  it("on a claim's page are those of the claim and of the whole report", () => {
    const listed = openDocument(PAGES['claim page of hostile text']).document.querySelectorAll('#corrections li');
    expect(listed).toHaveLength(1);
  });
});

describe('the head', () => {
  const { document } = openDocument(PAGES['claim page']);
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');

  it('names the canonical address and describes the page', () => {
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://checks.example.org/r/kursk-march-2025/troops-surrounded',
    );
    expect(content('meta[property="og:url"]')).toBe('https://checks.example.org/r/kursk-march-2025/troops-surrounded');
    expect(content('meta[name="description"]')).toMatch(/^Mostly false: They were pressed hard/);
    expect(content('meta[property="og:title"]')).toBe('On 14 March 2025 Ukrainian troops in the Kursk region were completely surrounded.');
  });

  it('describes a report without an introduction by its verdicts', () => {
    const page = openDocument(reportPage({ ...sampleReport, introduction: ' ' }, sampleSite)).document;
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toMatch(/^Mostly false: On 14 March 2025 .*…$/);
  });

  it('offers the files beside the page, and none inside a file', () => {
    const links = [...document.querySelectorAll('.downloads a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['html', 'md', 'json', 'csv'].map((ending) => `https://checks.example.org/r/kursk-march-2025/report.${ending}`));
    expect(PAGES['report file']).not.toContain('class="downloads"');
  });
});

it('has no page for a claim the report does not hold', () => expect(claimPage(sampleReport, 'gone-claim', sampleSite)).toBeNull());

it('refuses to print a verdict on a point its scale does not have', () => {
  const report = { ...sampleReport, scale: { ...sampleReport.scale, points: [] } };
  expect(() => reportPage(report, sampleSite)).toThrow('holds a verdict on the point "mostlyFalse", which its scale does not have');
});

it('tells of a retracted report when and why, and nothing else', () => {
  const { document } = openDocument(retractedPage({ ...retraction, language: 'fr', reason: 'One.\n\nTwo.' }));
  expect(document.querySelector('h1')?.textContent).toBe('<b>Front</b>');
  expect(document.querySelector('h1')?.lang).toBe('fr');
  expect([...document.querySelectorAll('.notice p')].map((one) => one.textContent)).toEqual([
    'Retracted on 2 April 2025, 07:05 UTC',
    'One.',
    'Two.',
  ]);
});
