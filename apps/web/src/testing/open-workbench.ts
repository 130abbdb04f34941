// The workbench in a wide window with a small article, for component tests: what the server has is the test's to change.
import type { AppRouter, ClaimDetail } from '@touchstone/server';
import type { inferRouterOutputs } from '@trpc/server';
import { vi } from 'vitest';
import { summaryOf } from '../features/claims/records/claim-summary.ts';
import type { LiveDesk } from './live-desk.ts';
import type { TrpcAnswers } from './msw-trpc.ts';
import { aClaim, aDesk, anArticle, ana } from './records.ts';
import { aSession, renderApp } from './render-app.tsx';

const TEXT = [
  'Talks at the harbour',
  'She said that a third of the boats stayed in harbour. The mayor says the pier is new.',
  'Nobody counted the gulls.',
].join('\n\n');

/** A claim about these words of the text. */
export function claimOn(quote: string, more: Partial<ClaimDetail> = {}): ClaimDetail {
  const start = TEXT.indexOf(quote);
  const place = { articleVersionId: 'av1', start, end: start + quote.length, quote, prefix: '', suffix: '' };
  return aClaim({ quote, occurrences: [place], verdicts: [], ...more });
}

/** What the server has. Tests change it as the server would. */
export interface Server {
  claims: ClaimDetail[];
}

type Article = inferRouterOutputs<AppRouter>['articles']['get'];

function articleOf({ claims }: Server): Article {
  const { claimCounts: _counts, reports: _reports, ...known } = anArticle();
  const cut = TEXT.split('\n\n').map((words) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }));
  return {
    ...known,
    text: {
      articleVersionId: 'av1',
      number: 1,
      text: TEXT,
      paragraphs: cut.map((span, index) => ({ ...span, kind: index === 0 ? 'title' : 'body' })),
    },
    claims: claims.map((claim) => summaryOf(claim)),
    passageThreads: [],
  };
}

export const change = (server: Server, claimId: string, more: Partial<ClaimDetail>): ClaimDetail => {
  server.claims = server.claims.map((claim) => (claim.id === claimId ? { ...claim, ...more, version: claim.version + 1 } : claim));
  return find(server, claimId);
};

export function find({ claims }: Server, claimId: string): ClaimDetail {
  const claim = claims.find(({ id }) => id === claimId);
  if (!claim) throw new Error(`No claim ${claimId} in this test.`);
  return claim;
}

const haveWindow = (isWide: boolean) =>
  vi
    .spyOn(window, 'matchMedia')
    .mockImplementation(
      (media) => ({ matches: isWide, media, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList,
    );

/** After `openWorkbench`, before the article has come. */
export const showOnPhone = () => haveWindow(false);

export function openWorkbench(server: Server, search: string, answers: TrpcAnswers = {}, live?: LiveDesk, session = aSession()) {
  haveWindow(true);
  const all: TrpcAnswers = {
    'desk.get': aDesk,
    'articles.get': () => articleOf(server),
    'claims.get': ({ claimId }) => find(server, claimId),
    'claims.claimants': () => [ana],
    'history.list': () => ({ entries: [], nextCursor: null }),
    'claims.markSeen': async () => undefined as never,
    ...answers,
  };
  return renderApp(`/articles/a1${search}`, all, session, live);
}
