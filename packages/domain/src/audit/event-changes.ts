// What an event changed, field by field: from what stands in the record itself, or from two versions of a text.

/** One field, before and after; null where there was nothing, or where the record does not say what there was. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

type Fields = Readonly<Record<string, string | null | undefined>>;

/** The fields that differ, in the order of `after`; a field with no words counts as empty. */
export function changesBetween(before: Fields | null, after: Fields): FieldChange[] {
  return Object.keys(after)
    .map((field) => ({ field, before: before?.[field] || null, after: after[field] || null }))
    .filter((change) => change.before !== change.after);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.values(value).every((word) => word === null || typeof word === 'string');

/** What the payload itself tells as `before` and `after`. */
export function changesTold(payload: unknown): FieldChange[] {
  if (typeof payload !== 'object' || payload === null || !('before' in payload) || !('after' in payload)) return [];
  const { before, after } = payload;
  return isFields(before) && isFields(after) ? changesBetween(before, after) : [];
}
