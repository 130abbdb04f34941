// The typed line to the server, and how failed requests are retried, told and led back to the sign-in.
import { MutationCache, notifyManager, QueryCache, QueryClient } from '@tanstack/react-query';
import type { AppRouter } from '@touchstone/server';
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { keepNewer } from './live/keep-newer.ts';
import { describeProblem, isSignedOut, wasAnswered } from './messages/problems.ts';
import { tellProblem } from './ui/toast-queue.ts';

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** Longest address of a batched read, in characters; longer batches are split. */
const MAX_URL_LENGTH = 8_000;

/** The most a browser sends for a page that is gone, in bytes. */
const MOST_WHEN_LEAVING = 60_000;

const outlivingPage = (url: RequestInfo | URL, request: RequestInit) =>
  fetch(url, { ...request, keepalive: new Blob([String(request.body)]).size <= MOST_WHEN_LEAVING });

/** A call whose context says `isLeaving` is finished by the browser even when the page is gone. */
export const createClient = (url = '/trpc') =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ context }) => context.isLeaving === true,
        true: httpLink({ url, fetch: (address, request) => outlivingPage(address, request as RequestInit) }),
        false: httpBatchLink({ url, maxURLLength: MAX_URL_LENGTH }),
      }),
    ],
  });

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The screen shows the problem itself, where it arose. */
      isProblemShownInPlace?: true;
    };
  }
}

// a screen draws what was saved together with the draft that is done with: no older words in between
notifyManager.setScheduler(queueMicrotask);

/** `onSignedOut` is called when the server says that nobody is signed in (any more). */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const leadOut = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: leadOut }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, _result, mutation) => {
        leadOut(error);
        if (!mutation.meta?.isProblemShownInPlace) tellProblem(describeProblem(error));
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        structuralSharing: keepNewer,
        retry: (failures, error) => !wasAnswered(error) && failures < 2,
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      mutations: { retry: false },
    },
  });
}
