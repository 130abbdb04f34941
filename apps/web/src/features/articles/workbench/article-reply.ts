// The shape of an article as the server sends it to the workbench.
import type { AppRouter } from '@touchstone/server';
import type { inferRouterOutputs } from '@trpc/server';

export type ArticleReply = inferRouterOutputs<AppRouter>['articles']['get'];
export type PassageThread = ArticleReply['passageThreads'][number];
