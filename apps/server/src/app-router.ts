// Every procedure there is, by noun.
import { accountRouter } from './features/account/account.router.ts';
import { agreementRouter } from './features/agreement/agreement.router.ts';
import { articlesRouter } from './features/articles/articles.router.ts';
import { balanceRouter } from './features/balance/balance.router.ts';
import { claimsRouter } from './features/claims/claims.router.ts';
import { commentsRouter } from './features/comments/comments.router.ts';
import { deskRouter } from './features/desk/desk.router.ts';
import { draftsRouter } from './features/drafts/drafts.router.ts';
import { evidenceRouter } from './features/evidence/evidence.router.ts';
import { historyRouter } from './features/history/history.router.ts';
import { inboxRouter } from './features/inbox/inbox.router.ts';
import { leasesRouter } from './features/leases/leases.router.ts';
import { libraryRouter } from './features/library/library.router.ts';
import { membersRouter } from './features/members/members.router.ts';
import { precedentsRouter } from './features/precedents/precedents.router.ts';
import { presenceRouter } from './features/presence/presence.router.ts';
import { ratingsRouter } from './features/ratings/ratings.router.ts';
import { recordRouter } from './features/record/record.router.ts';
import { repliesRouter } from './features/replies/replies.router.ts';
import { reportsRouter } from './features/reports/reports.router.ts';
import { scaleRouter } from './features/scale/scale.router.ts';
import { selectionRouter } from './features/selection/selection.router.ts';
import { suggestionsRouter } from './features/suggestions/suggestions.router.ts';
import { tokensRouter } from './features/tokens/tokens.router.ts';
import { verdictsRouter } from './features/verdicts/verdicts.router.ts';
import { router } from './trpc/procedures.ts';

export const appRouter = router({
  account: accountRouter,
  agreement: agreementRouter,
  articles: articlesRouter,
  balance: balanceRouter,
  suggestions: suggestionsRouter,
  claims: claimsRouter,
  comments: commentsRouter,
  desk: deskRouter,
  drafts: draftsRouter,
  evidence: evidenceRouter,
  history: historyRouter,
  inbox: inboxRouter,
  leases: leasesRouter,
  library: libraryRouter,
  members: membersRouter,
  precedents: precedentsRouter,
  presence: presenceRouter,
  ratings: ratingsRouter,
  record: recordRouter,
  replies: repliesRouter,
  reports: reportsRouter,
  scale: scaleRouter,
  tokens: tokensRouter,
  selection: selectionRouter,
  verdicts: verdictsRouter,
});

export type AppRouter = typeof appRouter;
