// An article as the desk's list has it.
import type { AppRouter } from '@touchstone/server';
import type { inferRouterOutputs } from '@trpc/server';

export type ListedArticle = inferRouterOutputs<AppRouter>['articles']['list'][number];
