// Where in the workbench one is: the address says it all, and going anywhere changes the address.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { WorkbenchSearch } from '../../../routes/search-params.ts';

export type PlaceChanges = { [Name in keyof WorkbenchSearch]: WorkbenchSearch[Name] | undefined };

export function useWorkbenchPlace() {
  const search = useSearch({ from: '/members/articles/$articleId' });
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const go = useCallback(
    (changes: PlaceChanges) =>
      void navigate({ search: (before) => ({ ...before, ...changes }) as WorkbenchSearch, replace: true, resetScroll: false }),
    [navigate],
  );
  return { search, go };
}
