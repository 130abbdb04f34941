// The server's side of drafts for component tests, by the rule of packages/db: one draft a key, compared by version.
import type { AppRouter } from '@touchstone/server';
import type { inferRouterOutputs } from '@trpc/server';
import { type TrpcAnswers, TrpcRefusal } from './msw-trpc.ts';

type Words = NonNullable<inferRouterOutputs<AppRouter>['drafts']['get']>['value'];

export interface DraftServer {
  drafts: Map<string, { value: Words; version: string; updatedAt: string }>;
}

export const aDraftServer = (drafts: Record<string, Words> = {}): DraftServer => ({
  drafts: new Map(
    Object.entries(drafts).map(([key, value]) => [key, { value, version: `of ${key}`, updatedAt: '2025-03-14T12:00:00.000Z' }]),
  ),
});

export const draftAnswers = ({ drafts }: DraftServer) =>
  ({
    'drafts.list': () => [...drafts].map(([key, { version, updatedAt }]) => ({ key, version, updatedAt })),
    'drafts.get': ({ key }) => drafts.get(key) ?? null,
    'drafts.save': async ({ key, value, base, version }) => {
      const current = drafts.get(key);
      if (current && current.version !== base && current.version !== version)
        throw new TrpcRefusal('CONFLICT', 'Somebody else changed this.', { httpStatus: 409, current });
      drafts.set(key, { value: value as Words, version, updatedAt: '2025-03-14T12:00:00.000Z' });
      return undefined as never;
    },
    'drafts.remove': async ({ key, version }) => {
      if (drafts.get(key)?.version === version) drafts.delete(key);
      return undefined as never;
    },
  }) satisfies TrpcAnswers;
