// How the desk's address asks the server for claims.
import type { ClaimFilterSearch } from '../../routes/search-params.ts';

/** The filters in the server's words; `undefined` ones are left out on the wire. */
export const claimQuery = ({ text, stage, claimant, assignee, article, point, due }: ClaimFilterSearch) => ({
  ...(text !== undefined && { text }),
  ...(stage !== undefined && { stage }),
  ...(claimant !== undefined && { claimantId: claimant }),
  ...(assignee !== undefined && { assigneeId: assignee }),
  ...(article !== undefined && { articleId: article }),
  ...(point !== undefined && { point }),
  ...(due !== undefined && { due }),
});

export const hasFilters = (filters: ClaimFilterSearch): boolean => Object.keys(claimQuery(filters)).length > 0;
