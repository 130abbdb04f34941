// What readers get: pages and files of published reports, in which nothing runs, whatever was written into them.
import { type BuiltClaim, buildArticle, buildClaim, buildEvidence } from '@touchstone/db/testing';
import { frozenReportSchema } from '@touchstone/domain';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/ask-http.ts';

const HOSTILE = `=cmd|'/c calc'!A1 </script><script>alert(1)</script> <img src=x onerror=alert(2)> "quoted" & [a](javascript:alert(3))`;

let app: TestApp;
let cookie: string;
let claim: BuiltClaim;
let slug: string;
let reportId: string;

async function change(procedure: string, input: object): Promise<unknown> {
  const { status, body } = await app.mutate(procedure, input, cookie);
  if (status !== 200) throw new Error(body.error?.message);
  return body.result?.data;
}
const currentVersion = async () => (await app.db.prisma.report.findUniqueOrThrow({ where: { id: reportId } })).version;

beforeAll(async () => {
  app = await openTestApp();
  ({ cookie } = await app.signIn('editor'));
  const article = await buildArticle(app.db, { title: HOSTILE, text: `${HOSTILE} said the minister.` });
  claim = await buildClaim(app.db, { stage: 'approved', article, quote: HOSTILE, statement: HOSTILE });
  await buildEvidence(app.db, { claimId: claim.claimId, title: HOSTILE, publisher: HOSTILE, excerpt: HOSTILE });
  ({ reportId } = (await change('reports.create', { articleId: claim.articleId })) as { reportId: string });
  await change('reports.edit', { reportId, version: 1, title: HOSTILE, introduction: HOSTILE, claimIds: [claim.claimId] });
  slug = (await app.db.prisma.report.findUniqueOrThrow({ where: { id: reportId } })).slug;
});
afterAll(() => app.close());

const PAGE = 'text/html; charset=UTF-8';
const FILES = {
  'report.html': 'text/html',
  'report.md': 'text/markdown',
  'report.json': 'application/json',
  'report.csv': 'text/csv',
  'claimreview.json': 'application/ld+json',
};
const text = async (path: string) => (await app.get(path)).text();
const frozenClaims = async () => frozenReportSchema.parse(JSON.parse(await text(`/r/${slug}/report.json`))).claims;

function expectNothingRuns(html: string): void {
  const { document } = new JSDOM(html).window;
  const scripts = [...document.querySelectorAll('script')].filter(({ type }) => type !== 'application/ld+json');
  expect(scripts.map(({ outerHTML }) => outerHTML)).toEqual([]);
  const elements = [...document.querySelectorAll('*')];
  expect(elements.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')))).toEqual([]);
  const addresses = elements.flatMap((element) => ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []));
  expect(addresses.filter((address) => /^\s*(javascript|data|vbscript):/i.test(address))).toEqual([]);
  expect(document.querySelectorAll('img[src=x], iframe, object, embed, form').length).toBe(0);
}

it('shows nothing of a draft', async () => {
  for (const path of [`/r/${slug}`, `/r/${slug}/report.json`, `/r/${slug}/report.html`])
    expect((await app.get(path)).status, path).toBe(404);
});

describe('once it is published', () => {
  beforeAll(async () => {
    await change('reports.publish', { reportId, version: await currentVersion() });
  });

  it('shows the report and a page for each claim, in which nothing runs', async () => {
    const [one] = await frozenClaims();
    for (const path of [`/r/${slug}`, `/r/${slug}/${one?.slug}`]) {
      const response = await app.get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(PAGE);
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; (?!.*script-src)/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const html = await response.text();
      expect(new JSDOM(html).window.document.body.textContent).toContain(HOSTILE);
      expectNothingRuns(html);
    }
  });

  it.each(Object.entries(FILES))('hands out %s as %s', async (name, type) => {
    const response = await app.get(`/r/${slug}/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const body = await response.text();
    if (name === 'report.html') expectNothingRuns(body);
    if (name.endsWith('.json')) expect(JSON.stringify(JSON.parse(body))).toContain('alert(1)');
    if (name === 'report.csv') expect(body.split('\n').filter((line) => /(^|,)"?[=+@-]/.test(line))).toEqual([]);
    if (name === 'report.md') expect(body).not.toMatch(/(?<!\\)<script>|(?<!\\)\]\(javascript:/);
  });

  it('answers HEAD like GET, without a body', async () => {
    const response = await app.get(`/r/${slug}`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, PAGE, '']);
  });

  it.each(['constructor', '__proto__', 'toString', 'no-such-claim', 'report.pdf', 'a%00b', '%E0%A4%A', '..%2f..%2fpackage.json'])(
    'holds nothing at /%s',
    async (part) => {
      for (const path of [`/r/${slug}/${part}`, `/r/${part}`]) {
        const response = await app.get(path);
        expect(response.status, path).toBe(404);
        expect(await response.text()).toContain('Nothing is published here');
        expect((await app.get(path, { method: 'HEAD' })).status).toBe(404);
      }
      expect(app.said).toEqual([]);
    },
  );

  it('does not move when what it was made from moves', async () => {
    const before = await text(`/r/${slug}/report.json`);
    const { claimId } = claim;
    await change('claims.reopen', { claimId, version: 3, reason: 'New data.' });
    const evidence = await app.db.prisma.evidence.findFirstOrThrow({ where: { claimId } });
    const source = { title: 'Quite another', publisher: 'Somebody', kind: 'secondary' };
    await change('evidence.edit', { evidenceId: evidence.id, version: 1, source, stance: 'supports', excerpt: 'Other.', note: '' });
    await change('reports.edit', { reportId, version: await currentVersion(), title: 'Other', introduction: 'Other.', claimIds: [] });
    expect(await text(`/r/${slug}/report.json`)).toBe(before);
    expect(await text(`/r/${slug}`)).not.toContain('Quite another');
  });
});

describe('once it is retracted', () => {
  beforeAll(async () => {
    await change('reports.retract', { reportId, version: await currentVersion(), reason: `Wrong. ${HOSTILE}` });
  });

  it.each(['', '/report.json', '/report.html', '/any-claim'])('says so, with the reason, at every address of it (%s)', async (part) => {
    const response = await app.get(`/r/${slug}${part}`);
    expect(response.status).toBe(410);
    expect(response.headers.get('content-type')).toBe(PAGE);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const html = await response.text();
    expect(new JSDOM(html).window.document.body.textContent).toContain(`Wrong. ${HOSTILE}`);
    expectNothingRuns(html);
  });
});
