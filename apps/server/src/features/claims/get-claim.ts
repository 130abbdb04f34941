// One claim with all that hangs on it.
import { presentFresh } from '../../claim/act-on-claim.ts';
import type { Caller } from '../../trpc/context.ts';

export const getClaim = (caller: Caller, { claimId }: { claimId: string }) => presentFresh(caller.db.prisma, caller, claimId);
