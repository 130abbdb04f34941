// The desk as every screen knows it: its rating scale, its members, how many ratings a claim needs.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../trpc.ts';

/** Suspends until it is there; only for screens behind the sign-in. */
export function useDesk() {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.desk.get.queryOptions(undefined, { staleTime: 5 * 60_000 })).data;
}

/** What is drawn and said for a point of the scale; null for none. */
export function useScalePoint(key: string | null) {
  const { scale } = useDesk();
  return scale.find((point) => point.key === key) ?? null;
}
