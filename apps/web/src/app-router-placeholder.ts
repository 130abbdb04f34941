// Stands in for the server's router type until the server exports it.
import type { AnyTRPCRouter } from '@trpc/server';

export type AppRouter = AnyTRPCRouter;
