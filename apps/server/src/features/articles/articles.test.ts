// Articles: taken in once for good, with claims proposed where their words stand; corrected only in what is known about them.
import { buildArticle, buildClaim, buildReport } from '@touchstone/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/error-of.ts';
import { openTestDesk, type TestCaller } from '../../testing/open-test-desk.ts';

const desk = await openTestDesk();
afterAll(() => desk.close());
let ask: TestCaller;
let memberId: string;
beforeAll(async () => {
  const joined = await desk.join('checker');
  ask = joined.ask;
  memberId = joined.member.memberId;
});

const TEXTS = {
  plain:
    'Homes in the city\n\n“We built 4,200 homes in 2024,” said Ada Ferris, the mayor.\n\nUnemployment fell by 12 per cent last year, she said.',
  'astral characters':
    '🏠🏠 Homes 🏠\n\n👩‍👩‍👧 “We built 🏠 4,200 homes 𝕳 in 2024,” said Ada Ferris, the mayor 🏠.\n\nPrices rose by 12 per cent in 2024, she said. 🏠',
  'right-to-left words':
    'בתים בעיר\n\n“We built 4,200 homes in 2024,” said Ada Ferris. אמר השר כי נבנו 4,200 בתים בשנת 2024.\n\nPrices rose by 12 per cent in 2024.',
  'decomposed letters':
    'Zu\u0308rich\n\n“We built 4,200 cafe\u0301s in Zu\u0308rich in 2024,” said Ada Ferris, the mayor.\r\n\r\nPrices in Zu\u0308rich rose by 12 per cent in 2024.',
  markup:
    '<h1>Homes</h1>\n\n<b>“We built 4,200 homes in 2024,”</b> said Ada Ferris. <script>alert(1)</script>\n\nPrices rose by 12 per cent &amp; more in 2024.',
};

const add = (text: string, details = {}) => ask.articles.add({ intake: { from: 'paste', text }, details });

describe.each(Object.entries(TEXTS))('an article with %s', (_what, text) => {
  it('is read back letter by letter, each claim and paragraph where it says', async () => {
    const { articleId } = await add(text);
    const { text: stored, claims } = await ask.articles.get({ articleId });
    expect(stored.text).toBe(text.normalize('NFC').replaceAll('\r\n', '\n'));
    expect(claims.length).toBeGreaterThan(0);
    for (const { id, start, end, quote } of claims) {
      expect(stored.text.slice(start, end)).toBe(quote);
      const [occurrence] = (await ask.claims.get({ claimId: id })).occurrences;
      const { prefix, suffix } = occurrence ?? { prefix: '', suffix: '' };
      expect(stored.text.slice(start - prefix.length, end + suffix.length)).toBe(`${prefix}${quote}${suffix}`);
    }
    expect(stored.paragraphs.length).toBeGreaterThan(1);
    for (const { start, end } of stored.paragraphs) expect(stored.text.slice(start, end).trim()).not.toBe('');
  });
});

describe('adding', () => {
  it('proposes claims in the order of the text, spotted, with reasons, and records one event', async () => {
    const { articleId } = await add(TEXTS.plain);
    const { claims, ...article } = await ask.articles.get({ articleId });
    expect(article).toMatchObject({
      title: 'Homes in the city',
      version: 1,
      language: 'en',
      addedBy: { id: memberId },
      passageThreads: [],
    });
    expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).sort((a, b) => a - b));
    for (const { stage, suggestion } of claims) expect([stage, suggestion !== null]).toEqual(['spotted', true]);
    const quoted = claims.find(({ quote }) => quote.includes('4,200'));
    expect(quoted?.claimant?.name).toBe('Ada Ferris');
    const detail = await ask.claims.get({ claimId: quoted?.id ?? '' });
    expect(detail.suggestion).toMatchObject({ proposedBy: 'Touchstone', fate: 'open', claimantName: 'Ada Ferris' });
    expect(detail.suggestion?.reasons.length).toBeGreaterThan(0);
    expect(await desk.eventsOf({ articleId })).toEqual(['article.added']);
  });

  it('takes a person’s word before the reader’s', async () => {
    const details = {
      title: 'Another title',
      byline: null,
      publisher: 'The Harbour Post',
      url: 'https://post.example/homes',
      publishedAt: '2025-03-14T13:23',
    };
    const { articleId } = await add(TEXTS.plain, details);
    expect(await ask.articles.get({ articleId })).toMatchObject(details);
  });

  it('takes a page as a file, and says the same of it before and after', async () => {
    const body = TEXTS.plain
      .split('\n\n')
      .slice(1)
      .map((line) => `<p>${line} ${'More words about homes follow here, many of them.'.repeat(5)}</p>`);
    const html = `<title>Homes in the city</title><meta property="article:published_time" content="2025-03-14T13:23:05Z"><article>${body.join('')}</article>`;
    const intake = { from: 'file', fileName: 'homes.html', base64: Buffer.from(html).toString('base64') } as const;
    const preview = await ask.articles.preview({ intake });
    expect(preview).toMatchObject({ title: 'Homes in the city', publishedAt: '2025-03-14T13:23' });
    const { articleId } = await ask.articles.add({ intake, details: {} });
    const { claims, title, publishedAt } = await ask.articles.get({ articleId });
    expect({ title, publishedAt, suggestions: claims.length }).toEqual({
      title: preview.title,
      publishedAt: preview.publishedAt,
      suggestions: preview.suggestions,
    });
  });

  it('stores nothing when it is refused', async () => {
    const before = await desk.db.prisma.article.count();
    expect(await errorOf(add(' \n '))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await errorOf(add(TEXTS.plain, { publishedAt: '2025-02-30' }))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await desk.db.prisma.article.count()).toBe(before);
  });

  it('looks without storing', async () => {
    const before = await desk.db.prisma.article.count();
    const preview = await ask.articles.preview({ intake: { from: 'paste', text: TEXTS.plain } });
    expect(preview).toMatchObject({ title: 'Homes in the city', language: 'en', paragraphs: 2 });
    expect(preview.firstWords).toMatch(/^“We built/);
    expect(await desk.db.prisma.article.count()).toBe(before);
  });
});

describe('correcting', () => {
  it('changes what was sent and records before and after', async () => {
    const { articleId } = await add(TEXTS.plain, { byline: 'By nobody' });
    const reply = await ask.articles.edit({ articleId, version: 1, details: { byline: 'Ada Ferris', publisher: 'The Harbour Post' } });
    expect(reply).toMatchObject({ version: 2, title: 'Homes in the city', byline: 'Ada Ferris', publisher: 'The Harbour Post' });
    const event = await desk.db.prisma.event.findFirstOrThrow({ where: { articleId, type: 'article.edited' }, include: { outbox: true } });
    const payload = { before: { byline: 'By nobody', publisher: null }, after: { byline: 'Ada Ferris', publisher: 'The Harbour Post' } };
    expect(event).toMatchObject({ actorId: memberId, payload, outbox: { deliveredAt: null } });
  });

  it('tells of the article as it is now when somebody was faster', async () => {
    const { articleId } = await add(TEXTS.plain);
    await ask.articles.edit({ articleId, version: 1, details: { title: 'Theirs' } });
    const error = await errorOf(ask.articles.edit({ articleId, version: 1, details: { title: 'Mine' } }));
    expect(error).toMatchObject({ code: 'CONFLICT', current: { id: articleId, version: 2, title: 'Theirs' } });
  });
});

it('has a day by which its report is due, set by editors', async () => {
  const { articleId } = await buildArticle(desk.db);
  const { ask: editor } = await desk.join('editor');
  expect(await errorOf(ask.articles.setDue({ articleId, version: 1, dueOn: '2025-03-15' }))).toMatchObject({ code: 'FORBIDDEN' });
  const reply = await editor.articles.setDue({ articleId, version: 1, dueOn: '2025-03-15' });
  expect(reply).toMatchObject({ version: 2, due: { on: '2025-03-15', state: 'overdue' } });
  expect(await errorOf(editor.articles.setDue({ articleId, version: 1, dueOn: null }))).toMatchObject({ code: 'CONFLICT', current: reply });
  const event = await desk.db.prisma.event.findFirstOrThrow({ where: { articleId }, orderBy: { id: 'desc' } });
  expect(event).toMatchObject({ type: 'article.dueSet', payload: { before: null, after: '2025-03-15' } });
  await buildReport(desk.db, { articleId });
  await desk.db.prisma.report.updateMany({ where: { articleId }, data: { state: 'published' } });
  expect((await ask.articles.get({ articleId })).due).toEqual({ on: '2025-03-15', state: 'done' });
});

it('lists articles, latest first, with their claims by stage', async () => {
  const article = await buildArticle(desk.db, { title: 'Counted' });
  for (const stage of ['spotted', 'spotted', 'declined', 'inReview', 'approved'] as const) await buildClaim(desk.db, { article, stage });
  const [first] = await ask.articles.list();
  const claimCounts = { spotted: 2, declined: 1, checking: 0, inReview: 1, approved: 1 };
  expect(first).toMatchObject({ id: article.articleId, title: 'Counted', claimCounts, reports: [] });
});
