// What each address may say after the question mark; what it should not say is dropped, never an error.
import { CLAIM_STAGES, type ClaimStage, DECLINE_REASONS, DUE_FILTERS, EVENT_KINDS, SELECTION_OUTCOMES } from '@touchstone/domain';

/** Addresses are read as JSON, so that the scale's keys `true` and `false`, or a number to search for, arrive as such. */
const word = (value: unknown): string | undefined => {
  const written = typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && written !== '' ? written : undefined;
};
const oneOf = <Value extends string>(list: readonly Value[], value: unknown): Value | undefined => list.find((one) => one === value);
const someOf = <Value extends string>(list: readonly Value[], value: unknown): Value[] | undefined => {
  const found = list.filter((one) => (Array.isArray(value) ? value : [value]).includes(one));
  return found.length ? found : undefined;
};

/** Leaves out what is undefined, so that addresses stay short. */
function compact<Search extends object>(search: Search): { [Key in keyof Search]?: Exclude<Search[Key], undefined> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;
}

const DESK_VIEWS = ['claims', 'articles'] as const;

/** Else the latest change stands first. */
const CLAIM_ORDERS = ['due'] as const;

/** Narrows a list of claims; ids and scale keys as the server knows them. */
const readClaimFilters = (search: Record<string, unknown>) =>
  compact({
    text: word(search.text),
    stage: someOf<ClaimStage>(CLAIM_STAGES, search.stage),
    claimant: word(search.claimant),
    assignee: word(search.assignee),
    article: word(search.article),
    point: word(search.point),
    due: oneOf(DUE_FILTERS, search.due),
  });
export type ClaimFilterSearch = ReturnType<typeof readClaimFilters>;

export const readDeskSearch = (search: Record<string, unknown>) => ({
  ...readClaimFilters(search),
  ...compact({ view: oneOf(DESK_VIEWS, search.view), order: oneOf(CLAIM_ORDERS, search.order) }),
});
export type DeskSearch = ReturnType<typeof readDeskSearch>;

export const CLAIM_TABS = ['evidence', 'precedents', 'ratings', 'reply', 'verdict', 'comments', 'history'] as const;
export type ClaimTab = (typeof CLAIM_TABS)[number];

/** On a phone one pane is shown at a time. */
export const WORKBENCH_PANES = ['text', 'claims', 'detail'] as const;
export type WorkbenchPane = (typeof WORKBENCH_PANES)[number];

/** `worth`: suggestions by score, then the rest as in the text. `text`: all as in the text. */
const CLAIM_SORTS = ['worth', 'text'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

export const readWorkbenchSearch = (search: Record<string, unknown>) => ({
  ...readClaimFilters(search),
  ...compact({
    claim: word(search.claim),
    tab: oneOf(CLAIM_TABS, search.tab),
    pane: oneOf(WORKBENCH_PANES, search.pane),
    sort: oneOf(CLAIM_SORTS, search.sort),
    comment: word(search.comment),
  }),
});
export type WorkbenchSearch = ReturnType<typeof readWorkbenchSearch>;

/** "2025-03-14" */
const day = (value: unknown): string | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(word(value) ?? '') ? word(value) : undefined);

/** Narrows a history; days are the reader's own. */
export const readHistorySearch = (search: Record<string, unknown>) =>
  compact({
    who: word(search.who),
    kind: oneOf(EVENT_KINDS, search.kind),
    claim: word(search.claim),
    from: day(search.from),
    to: day(search.to),
  });
export type HistorySearch = ReturnType<typeof readHistorySearch>;

/** Narrows the selection log. */
export const readSelectionSearch = (search: Record<string, unknown>) =>
  compact({
    outcome: oneOf(SELECTION_OUTCOMES, search.outcome),
    reason: oneOf(DECLINE_REASONS, search.reason),
    who: word(search.who),
    article: word(search.article),
    from: day(search.from),
    to: day(search.to),
  });
export type SelectionSearch = ReturnType<typeof readSelectionSearch>;

export const readDaysSearch = (search: Record<string, unknown>) => compact({ from: day(search.from), to: day(search.to) });

const LIBRARY_TABS = ['search', 'files', 'labels'] as const;

/** Narrows the search of the library. */
export const readLibrarySearch = (search: Record<string, unknown>) =>
  compact({
    tab: oneOf(LIBRARY_TABS, search.tab),
    text: word(search.text),
    whose: oneOf(['ours', 'others'] as const, search.whose),
    publisher: word(search.publisher),
    language: word(search.language),
    point: word(search.point),
    from: day(search.from),
    to: day(search.to),
  });
export type LibrarySearch = ReturnType<typeof readLibrarySearch>;

const ADMIN_TABS = ['members', 'desk', 'scale', 'tokens', 'record'] as const;
export type AdminTab = (typeof ADMIN_TABS)[number];

export const readAdminSearch = (search: Record<string, unknown>) => compact({ tab: oneOf(ADMIN_TABS, search.tab) });

/** Why the newsroom's own account did not let somebody in. */
const REFUSALS = ['notInvited', 'notVerified', 'otherAccount', 'closed', 'tookTooLong', 'notReached', 'failed'] as const;
export type SignInRefusal = (typeof REFUSALS)[number];

/** Where to go after signing in: an address of ours, never another host. */
export const readSignInSearch = (search: Record<string, unknown>) => {
  const back = word(search.back);
  return compact({
    refused: oneOf(REFUSALS, search.refused),
    back: back?.startsWith('/') && !back.startsWith('//') && !back.includes('\\') ? back : undefined,
  });
};
