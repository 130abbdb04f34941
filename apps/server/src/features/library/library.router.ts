// What can be done with the library of fact-checks by others. Files come in by another door: ../../library/mount-library-import.ts.
import { importRef, labelMapping } from '@touchstone/domain';
import { editorProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { getLibrary } from './get-library.ts';
import { listLabels } from './list-labels.ts';
import { getImportProblems, listLibraryImports } from './list-library-imports.ts';
import { mapLabel } from './map-label.ts';

export const libraryRouter = router({
  get: memberProcedure('read').query(({ ctx }) => getLibrary(ctx)),
  imports: editorProcedure('read').query(({ ctx }) => listLibraryImports(ctx)),
  problems: editorProcedure('read')
    .input(importRef)
    .query(({ ctx, input }) => getImportProblems(ctx, input)),
  labels: editorProcedure('read').query(({ ctx }) => listLabels(ctx)),
  mapLabel: editorProcedure('decide')
    .input(labelMapping)
    .mutation(({ ctx, input }) => mapLabel(ctx, input)),
});
