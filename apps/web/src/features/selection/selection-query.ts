// How the filters of the selection log ask the server.
import type { SelectionFilters } from '@touchstone/domain';
import type { SelectionSearch } from '../../routes/search-params.ts';
import { spanOf } from '../../ui/day-span.ts';

export const selectionQuery = ({ outcome, reason, who, article, ...days }: SelectionSearch): SelectionFilters => ({
  ...(outcome !== undefined && { outcome }),
  ...(reason !== undefined && { reason }),
  ...(who !== undefined && { memberId: who }),
  ...(article !== undefined && { articleId: article }),
  ...spanOf(days),
});
