// What can be asked of and done to articles.
import { articleDetails, articleIntake, calendarDay } from '@touchstone/domain';
import { z } from 'zod';
import { checkerProcedure, editorProcedure, memberProcedure, router } from '../../trpc/procedures.ts';
import { addArticle } from './add-article.ts';
import { editArticle } from './edit-article.ts';
import { getArticle } from './get-article.ts';
import { listArticles } from './list-articles.ts';
import { previewArticle } from './preview-article.ts';
import { setDueDay } from './set-due-day.ts';

const articleRef = z.strictObject({ articleId: z.uuid('That is not the id of anything here.') });
const articleAdd = z.strictObject({ intake: articleIntake, details: articleDetails.default({}) });
const articleEdit = articleRef.extend({ version: z.number().int().min(1), details: articleDetails });
const articleDue = articleRef.extend({ version: z.number().int().min(1), dueOn: calendarDay.nullable() });

export const articlesRouter = router({
  list: memberProcedure('read').query(({ ctx }) => listArticles(ctx)),
  get: memberProcedure('read')
    .input(articleRef)
    .query(({ ctx, input }) => getArticle(ctx, input)),
  preview: checkerProcedure('write')
    .input(z.strictObject({ intake: articleIntake }))
    .mutation(({ input }) => previewArticle(input.intake)),
  add: checkerProcedure('write')
    .input(articleAdd)
    .mutation(({ ctx, input }) => addArticle(ctx, input)),
  edit: checkerProcedure('write')
    .input(articleEdit)
    .mutation(({ ctx, input }) => editArticle(ctx, input)),
  setDue: editorProcedure('decide')
    .input(articleDue)
    .mutation(({ ctx, input }) => setDueDay(ctx, input)),
});
