// Names of claimants that contain what is being typed.
import { findClaimants } from '@touchstone/db';
import type { Named } from '../../claim/claim-reply.ts';
import type { Caller } from '../../trpc/context.ts';

export const completeClaimant = ({ db }: Caller, { text }: { text: string }): Promise<Named[]> => findClaimants(db.prisma, text);
