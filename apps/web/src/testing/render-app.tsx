// The workbench at an address, for component tests: real addresses, session and keys; only the network is the test's.
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { createWorkbenchRouter } from '../routes/router.ts';
import type { SessionInfo } from '../session/session-door.ts';
import { createClient, createQueryClient, TRPCProvider } from '../trpc.ts';
import { Toasts } from '../ui/Toasts.tsx';
import { aDraftServer, draftAnswers } from './draft-server.ts';
import { aLiveDesk, type LiveDesk } from './live-desk.ts';
import { type TrpcAnswers, trpcAnswers } from './msw-trpc.ts';
import { network } from './network.ts';

export const aMember = { id: 'm1', name: 'Ana Pereira', email: 'ana@example.org', role: 'checker' } as const;

export const aSession = (more: Partial<SessionInfo> = {}): SessionInfo => ({
  deskName: 'Harbour Desk',
  isDemo: false,
  demoMembers: [],
  needsSetUp: false,
  newsroomAccount: null,
  livePosition: 0,
  member: aMember,
  ...more,
});

/** Shows the address to whoever `session` says is signed in; a function is asked again each time. */
export function renderApp(
  address: string,
  answers: TrpcAnswers = {},
  session: SessionInfo | (() => SessionInfo) = aSession(),
  live: LiveDesk = aLiveDesk(),
) {
  network.use(
    http.get('*/api/session-info', () => HttpResponse.json(typeof session === 'function' ? session() : session)),
    trpcAnswers({ ...draftAnswers(aDraftServer()), ...answers }),
    live.handler,
  );
  const queryClient = createQueryClient(() => void router.invalidate());
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createWorkbenchRouter(queryClient, history);
  render(
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={createClient('http://localhost/trpc')} queryClient={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </TRPCProvider>
    </QueryClientProvider>,
  );
  return { router, queryClient };
}
