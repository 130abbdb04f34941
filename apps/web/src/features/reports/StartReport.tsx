// Picks the article a new report is about.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { describeProblem } from '../../messages/problems.ts';
import { useTRPC } from '../../trpc.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useStartReport } from './use-start-report.ts';

export function StartReport({ onClose }: { onClose: () => void }) {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const start = useStartReport();
  const articles = useQuery(trpc.articles.list.queryOptions());
  const open = articles.data?.filter(({ reports }) => reports.every(({ state }) => state === 'retracted'));
  return (
    <Dialog title="Report about which article?" isOpen onClose={onClose} width="medium">
      {articles.isPending && <Skeleton lines={4} label="Loading articles" />}
      {articles.isError && <ErrorState title="The articles could not be loaded" message={describeProblem(articles.error)} />}
      {open?.length === 0 && (
        <EmptyState
          title="Every article has its report"
          action={<Button onPress={() => void navigate({ to: '/articles/new' })}>New article</Button>}
        >
          One report stands for one article. Change it there, or put in another article.
        </EmptyState>
      )}
      <ul className="-mx-2 -my-1">
        {open?.map(({ id, title, claimCounts }) => (
          <li key={id}>
            <Button
              kind="bare"
              className="h-auto! min-h-10 w-full justify-start! text-start whitespace-normal!"
              isPending={start.isPending}
              onPress={() => start.mutate({ articleId: id })}
            >
              <span className="min-w-0 flex-1">{title}</span>
              <span className="text-xs text-muted">{claimCounts.approved} approved</span>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
