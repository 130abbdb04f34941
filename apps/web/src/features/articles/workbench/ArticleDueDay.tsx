// By when the article's report is due; editors set the day.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { includesRole } from '@touchstone/domain';
import { useState } from 'react';
import { currentOf, isConflict } from '../../../messages/problems.ts';
import { useDesk } from '../../../session/desk.ts';
import { useTRPC } from '../../../trpc.ts';
import { DueDay } from '../../claims/signs/DueDay.tsx';
import { DueLabel } from '../../claims/signs/DueLabel.tsx';
import type { ArticleReply } from './article-reply.ts';

export function ArticleDueDay({ article }: { article: ArticleReply }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { me } = useDesk();
  const [isAsking, setIsAsking] = useState(false);
  const takeIn = (known: Pick<ArticleReply, 'version' | 'due'>) =>
    queries.setQueryData(trpc.articles.get.queryKey({ articleId: article.id }), (before) => before && { ...before, ...known });
  const { mutate, isPending } = useMutation(
    trpc.articles.setDue.mutationOptions({
      onSuccess: (known) => {
        takeIn(known);
        void queries.invalidateQueries({ ...trpc.articles.list.queryFilter(), refetchType: 'none' });
      },
      onError: (problem) => {
        if (isConflict(problem)) takeIn(currentOf(problem) as ArticleReply);
      },
    }),
  );
  if (!includesRole(me.role, 'editor')) return <DueLabel due={article.due} className="text-xs" />;
  return (
    <DueDay
      due={article.due}
      words="The day by which the desk wants to publish its report on this article."
      isPending={isPending}
      onSet={(dueOn) => mutate({ articleId: article.id, version: article.version, dueOn })}
      isAsking={isAsking}
      onAsk={setIsAsking}
    />
  );
}
