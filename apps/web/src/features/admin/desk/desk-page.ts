// What an admin types about the desk, against what the server has: what is unsaved, and where two admins differ.
import type { AppRouter } from '@touchstone/server';
import type { inferRouterOutputs } from '@trpc/server';

export type DeskPage = inferRouterOutputs<AppRouter>['desk']['page'];

export const PAGE_FIELDS = {
  name: 'Name of the desk',
  about: 'Who we are',
  funding: 'Who pays for it',
  contact: 'How to reach us',
  correctionsPolicy: 'How we correct',
  ratingsNeeded: 'Ratings a claim needs',
  checkersTakeClaims: 'Checkers take claims by themselves',
  recheckAfterDays: 'Days until a verdict is looked at again',
} as const;
export type PageField = keyof typeof PAGE_FIELDS;
export const PAGE_FIELD_NAMES = Object.keys(PAGE_FIELDS) as PageField[];

/** By field: what was typed, and what the server had when the typing began. */
export type PageDraft = Partial<Record<PageField, { mine: string; over: string }>>;

/** A choice as a word, so that it can be shown beside another's like any text. */
export const YES = 'yes';
export const yesOrNo = (isSo: boolean): string => (isSo ? YES : 'no');

export function savedOf(page: DeskPage, field: PageField): string {
  const saved = page[field];
  return typeof saved === 'boolean' ? yesOrNo(saved) : String(saved ?? '');
}

export const typeField = (draft: PageDraft, field: PageField, mine: string, page: DeskPage): PageDraft => ({
  ...draft,
  [field]: { mine, over: draft[field]?.over ?? savedOf(page, field) },
});

/** Fields that differ from the server's. */
export const unsavedFields = (draft: PageDraft, page: DeskPage): PageField[] =>
  PAGE_FIELD_NAMES.filter((field) => draft[field] !== undefined && draft[field].mine.trim() !== savedOf(page, field));

/** Unsaved fields that another admin changed meanwhile. */
export const contestedFields = (draft: PageDraft, page: DeskPage): PageField[] =>
  unsavedFields(draft, page).filter((field) => draft[field]?.over !== savedOf(page, field));

export function settleField(draft: PageDraft, field: PageField, choice: 'mine' | 'theirs', page: DeskPage): PageDraft {
  const { [field]: typed, ...others } = draft;
  return typed && choice === 'mine' ? { ...others, [field]: { mine: typed.mine, over: savedOf(page, field) } } : others;
}

export function changesOf(draft: PageDraft, page: DeskPage) {
  const typed = Object.fromEntries(unsavedFields(draft, page).map((field) => [field, draft[field]?.mine ?? '']));
  const { ratingsNeeded, recheckAfterDays, checkersTakeClaims, ...words } = typed;
  return {
    ...words,
    ...(ratingsNeeded !== undefined && { ratingsNeeded: Number(ratingsNeeded) }),
    ...(checkersTakeClaims !== undefined && { checkersTakeClaims: checkersTakeClaims === YES }),
    ...(recheckAfterDays !== undefined && { recheckAfterDays: recheckAfterDays.trim() ? Number(recheckAfterDays) : null }),
  };
}
