// The record of the claim; reading its latest line counts as having looked at the claim.
import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { HistorySearch } from '../../../routes/search-params.ts';
import { useTRPC } from '../../../trpc.ts';
import { History } from '../../history/History.tsx';

export function HistoryTab({ claimId }: { claimId: string }) {
  const trpc = useTRPC();
  const [filters, setFilters] = useState<HistorySearch>({});
  const { mutate: markSeen } = useMutation(trpc.claims.markSeen.mutationOptions({ meta: { isProblemShownInPlace: true } }));
  const onLatest = useCallback(() => markSeen({ claimId }), [claimId, markSeen]);
  return <History about={{ claimId }} filters={filters} onFilters={setFilters} onLatest={onLatest} />;
}
