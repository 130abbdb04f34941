// Starts the report about an article and goes there.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTRPC } from '../../trpc.ts';

export function useStartReport() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation(
    trpc.reports.create.mutationOptions({
      onSuccess: ({ reportId }) => {
        void queryClient.invalidateQueries({ queryKey: trpc.articles.list.queryKey() });
        void queryClient.invalidateQueries({ queryKey: trpc.reports.list.queryKey() });
        void navigate({ to: '/reports/$reportId', params: { reportId } });
      },
    }),
  );
}
