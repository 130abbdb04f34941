// The whole workbench: the line to the server, the addresses, the toasts.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createWorkbenchRouter } from './routes/router.ts';
import { sessionQuery } from './session/session.ts';
import { createClient, createQueryClient, TRPCProvider } from './trpc.ts';
import { Toasts } from './ui/Toasts.tsx';

function start() {
  const queryClient = createQueryClient(() => {
    queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
    void router.invalidate();
  });
  const router = createWorkbenchRouter(queryClient);
  return { queryClient, router, client: createClient() };
}

export function App() {
  const [{ queryClient, router, client }] = useState(start);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </TRPCProvider>
    </QueryClientProvider>
  );
}
