// What can be asked of and done to reports.
import { reportCreate, reportEdit, reportPublish, reportRef, reportRetract } from '@touchstone/domain';
import { editorProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { createReport } from './create-report.ts';
import { editReport } from './edit-report.ts';
import { getReport } from './get-report.ts';
import { listReports } from './list-reports.ts';
import { previewReport } from './preview-report.ts';
import { publishReport } from './publish-report.ts';
import { retractReport } from './retract-report.ts';

export const reportsRouter = router({
  list: memberProcedure('read').query(({ ctx }) => listReports(ctx)),
  get: memberProcedure('read')
    .input(reportRef)
    .query(({ ctx, input }) => getReport(ctx, input)),
  preview: memberProcedure('read')
    .input(reportRef)
    .query(({ ctx, input }) => previewReport(ctx, input)),
  create: editorProcedure('decide')
    .input(reportCreate)
    .mutation(({ ctx, input }) => createReport(ctx, input)),
  edit: memberProcedure('decide')
    .input(reportEdit)
    .mutation(({ ctx, input }) => editReport(ctx, input)),
  publish: memberProcedure('decide')
    .input(reportPublish)
    .mutation(({ ctx, input }) => publishReport(ctx, input)),
  retract: memberProcedure('decide')
    .input(reportRetract)
    .mutation(({ ctx, input }) => retractReport(ctx, input)),
});
