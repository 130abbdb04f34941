// What may be sent in about tokens for programs.
import { z } from 'zod';
import { TOKEN_SCOPES } from './token-scope.ts';

export const LONGEST_TOKEN_DAYS = 365;

export const tokenCreate = z.strictObject({
  name: z.string().trim().min(1, 'Name the token after what will use it.').max(100, 'That name is too long: 100 characters at most.'),
  scopes: z.array(z.enum(TOKEN_SCOPES)).min(1, 'Choose what the token may do.').max(TOKEN_SCOPES.length),
  expiresInDays: z.number().int().min(1).max(LONGEST_TOKEN_DAYS, 'A token lives for a year at most.'),
});
export type TokenCreate = z.infer<typeof tokenCreate>;

export const tokenRef = z.strictObject({ tokenId: z.uuid('That is not the id of anything here.') });
