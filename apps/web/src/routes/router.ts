// Every address of the workbench and what is shown there; screens are fetched when first needed.
import type { QueryClient } from '@tanstack/react-query';
import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../session/session.ts';
import { Shell } from '../shell/Shell.tsx';
import { NotFound } from './NotFound.tsx';
import { RouteError } from './RouteError.tsx';
import { RoutePending } from './RoutePending.tsx';
import {
  readAdminSearch,
  readDaysSearch,
  readDeskSearch,
  readHistorySearch,
  readLibrarySearch,
  readSelectionSearch,
  readSignInSearch,
  readWorkbenchSearch,
} from './search-params.ts';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(sessionQuery),
  component: lazyRouteComponent(() => import('../features/sign-in/SignInScreen.tsx'), 'SignInScreen'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up/$token',
  component: lazyRouteComponent(() => import('../features/sign-in/SetUpScreen.tsx'), 'SetUpScreen'),
});

const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../features/sign-in/ForgotPasswordScreen.tsx'), 'ForgotPasswordScreen'),
});

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password/$token',
  component: lazyRouteComponent(() => import('../features/sign-in/ResetPasswordScreen.tsx'), 'ResetPasswordScreen'),
});

const join = createRoute({
  getParentRoute: () => root,
  path: '/join/$token',
  component: lazyRouteComponent(() => import('../features/sign-in/JoinScreen.tsx'), 'JoinScreen'),
});

const members = createRoute({
  getParentRoute: () => root,
  id: 'members',
  beforeLoad: async ({ context, location }) => {
    const { member } = await context.queryClient.ensureQueryData(sessionQuery);
    if (!member) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { back: location.href } });
  },
  component: Shell,
});

const desk = createRoute({
  getParentRoute: () => members,
  path: '/',
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import('../features/desk/DeskScreen.tsx'), 'DeskScreen'),
});

const newArticle = createRoute({
  getParentRoute: () => members,
  path: '/articles/new',
  component: lazyRouteComponent(() => import('../features/articles/NewArticleScreen.tsx'), 'NewArticleScreen'),
});

const workbench = createRoute({
  getParentRoute: () => members,
  path: '/articles/$articleId',
  validateSearch: readWorkbenchSearch,
  component: lazyRouteComponent(() => import('../features/articles/WorkbenchScreen.tsx'), 'WorkbenchScreen'),
});

const articleHistory = createRoute({
  getParentRoute: () => members,
  path: '/articles/$articleId/history',
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(() => import('../features/history/ArticleHistoryScreen.tsx'), 'ArticleHistoryScreen'),
});

const review = createRoute({
  getParentRoute: () => members,
  path: '/review',
  component: lazyRouteComponent(() => import('../features/review/ReviewScreen.tsx'), 'ReviewScreen'),
});

const reviewClaim = createRoute({
  getParentRoute: () => members,
  path: '/review/$claimId',
  component: lazyRouteComponent(() => import('../features/review/ReviewClaimScreen.tsx'), 'ReviewClaimScreen'),
});

const inbox = createRoute({
  getParentRoute: () => members,
  path: '/inbox',
  component: lazyRouteComponent(() => import('../features/inbox/InboxScreen.tsx'), 'InboxScreen'),
});

const reports = createRoute({
  getParentRoute: () => members,
  path: '/reports',
  component: lazyRouteComponent(() => import('../features/reports/ReportsScreen.tsx'), 'ReportsScreen'),
});

const report = createRoute({
  getParentRoute: () => members,
  path: '/reports/$reportId',
  component: lazyRouteComponent(() => import('../features/reports/ReportScreen.tsx'), 'ReportScreen'),
});

const library = createRoute({
  getParentRoute: () => members,
  path: '/library',
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import('../features/library/LibraryScreen.tsx'), 'LibraryScreen'),
});

const selection = createRoute({
  getParentRoute: () => members,
  path: '/selection',
  validateSearch: readSelectionSearch,
  component: lazyRouteComponent(() => import('../features/selection/SelectionScreen.tsx'), 'SelectionScreen'),
});

const balance = createRoute({
  getParentRoute: () => members,
  path: '/balance',
  validateSearch: readDaysSearch,
  component: lazyRouteComponent(() => import('../features/balance/BalanceScreen.tsx'), 'BalanceScreen'),
});

const suggestions = createRoute({
  getParentRoute: () => members,
  path: '/suggestions',
  validateSearch: readDaysSearch,
  component: lazyRouteComponent(() => import('../features/suggestions/SuggestionsScreen.tsx'), 'SuggestionsScreen'),
});

const agreement = createRoute({
  getParentRoute: () => members,
  path: '/agreement',
  component: lazyRouteComponent(() => import('../features/agreement/AgreementScreen.tsx'), 'AgreementScreen'),
});

const people = createRoute({
  getParentRoute: () => members,
  path: '/members',
  component: lazyRouteComponent(() => import('../features/members/MembersScreen.tsx'), 'MembersScreen'),
});

const memberHistory = createRoute({
  getParentRoute: () => members,
  path: '/members/$memberId',
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(() => import('../features/history/MemberHistoryScreen.tsx'), 'MemberHistoryScreen'),
});

const account = createRoute({
  getParentRoute: () => members,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/AccountScreen.tsx'), 'AccountScreen'),
});

const admin = createRoute({
  getParentRoute: () => members,
  path: '/admin',
  validateSearch: readAdminSearch,
  component: lazyRouteComponent(() => import('../features/admin/AdminScreen.tsx'), 'AdminScreen'),
});

const routeTree = root.addChildren([
  signIn,
  setUp,
  forgotPassword,
  resetPassword,
  join,
  members.addChildren([
    account,
    desk,
    newArticle,
    workbench,
    articleHistory,
    review,
    reviewClaim,
    inbox,
    reports,
    report,
    agreement,
    library,
    selection,
    balance,
    suggestions,
    people,
    memberHistory,
    admin,
  ]),
]);

/** `history` is the browser's own unless a test brings one. */
export const createWorkbenchRouter = (queryClient: QueryClient, history: RouterHistory = createBrowserHistory()) =>
  createRouter({
    routeTree,
    history,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    // what an address should not say never reaches a screen
    search: { strict: true },
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createWorkbenchRouter>;
  }
}
