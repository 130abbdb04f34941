// A published report of our own writing about public statements of March 2025, with made-up sources, in English, Ukrainian and Arabic.
import { DEFAULT_SCALE, type FrozenReport } from '@touchstone/domain';
import type { Site } from '../public-address.ts';
import { sampleClaims } from './sample-claims.ts';

export const sampleSite: Site = { baseUrl: 'https://checks.example.org' };

export const sampleReport: FrozenReport = {
  schema: 'touchstone.report/1',
  slug: 'kursk-march-2025',
  version: 3,
  title: 'Was an army surrounded at Kursk?',
  introduction:
    'In the middle of March 2025 a phone call about a ceasefire was being prepared. We looked at what was said about the front on those days.\n\nКоротко: кільця не було, але тиск був.\n\nباختصار: لم يكن هناك طوق كامل.',
  language: 'en',
  firstPublishedAt: '2025-03-15T09:00:00.000Z',
  publishedAt: '2025-03-20T11:30:00.000Z',
  publishedBy: 'Edda Brandt',
  desk: {
    name: 'The Example Desk',
    about: 'Four people in two towns. We check what public figures say in public.',
    funding: 'Readers’ subscriptions (81 %) and one grant, named on our page.',
    contact: 'desk@example.org\nExample Street 1, Example Town',
    correctionsPolicy: 'We correct in the open: every change is listed here with its day and its reason.',
  },
  article: {
    title: 'Hopes for a call while the front moves',
    publisher: 'The Example Courier',
    byline: 'Robin Sample',
    publishedAt: '2025-03-14T13:23',
    updatedAt: '2025-03-14T14:54',
    url: 'https://courier.example.org/2025/03/14/call?from=front&to=page',
    version: 1,
    textSha256: '3b1f6a0c9d24e87f5a6b1c2d3e4f506172839405a6b7c8d9e0f1a2b3c4d5e6f7',
  },
  scale: {
    name: DEFAULT_SCALE.name,
    points: DEFAULT_SCALE.points.map(
      ({
        minSources: _sources,
        minIndependentSources: _independent,
        minPrimarySources: _primary,
        needsRightOfReply: _needsRightOfReply,
        ...point
      }) => point,
    ),
  },
  claims: sampleClaims,
  corrections: [
    {
      version: 2,
      madeAt: '2025-03-18T17:00:00.000Z',
      type: 'verdictChange',
      note: 'A second map came in: the verdict went from “False” to “Mostly false”.',
      claim: 'troops-surrounded',
    },
    {
      version: 3,
      madeAt: '2025-03-20T11:25:00.000Z',
      type: 'retraction',
      note: 'We took out a claim whose only witness withdrew.',
      claim: 'gone-claim',
    },
    {
      version: 3,
      madeAt: '2025-03-20T11:30:00.000Z',
      type: 'clarification',
      note: 'The introduction now says which days we looked at.',
      claim: null,
    },
  ],
  record: { position: 1204, hash: '5f'.repeat(32), at: '2025-03-20T11:29:41.007Z' },
};

/** The same report by a desk that writes Ukrainian. */
export const ukrainianReport: FrozenReport = {
  ...sampleReport,
  slug: 'kursk-berezen-2025',
  version: 1,
  language: 'uk-UA',
  title: 'Чи було військо оточене під Курськом?',
  introduction: 'У середині березня 2025 року готували телефонну розмову про перемир’я.',
  publishedAt: sampleReport.firstPublishedAt,
  claims: sampleClaims.slice(0, 1),
  corrections: [],
};
