// What the report screens get from the server.
import type { AppRouter } from '@touchstone/server';
import type { inferRouterOutputs } from '@trpc/server';

export type Report = inferRouterOutputs<AppRouter>['reports']['get'];
export type ListedReport = inferRouterOutputs<AppRouter>['reports']['list'][number];

/** What is written in a report; everything else follows from it. */
export interface ReportFields {
  title: string;
  introduction: string;
  /** In the order readers see. */
  claimIds: readonly string[];
}

export const fieldsOf = ({ title, introduction, picked }: Report): ReportFields => ({ title, introduction, claimIds: picked });
