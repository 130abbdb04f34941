// A draft of a form and what somebody else saved there meanwhile, brought together.
import type { ConflictChoice } from './merge-by-paragraph.ts';
import { type ContestedPlace, mergeFields, settlePlace } from './merge-fields.ts';

/** What a form says, and what stood there when the writing began; null while nothing was written. */
export type FormDraft<Fields> = Fields & { base: Fields | null };

/** How a form is read as texts and back. */
export interface FormTexts<Fields, Field extends string> {
  textsOf: (fields: Fields) => Record<Field, string>;
  fieldsOf: (texts: Record<Field, string>) => Fields;
}

export interface BroughtForm<Fields, Field extends string> {
  fields: Fields;
  /** What that rests on. */
  base: Fields;
  contested: ContestedPlace<Field>[];
}

const threeOf = <Fields, Field extends string>({ textsOf }: FormTexts<Fields, Field>, draft: FormDraft<Fields>, saved: Fields) => ({
  base: textsOf(draft.base ?? saved),
  mine: textsOf(draft),
  theirs: textsOf(saved),
});

/** `saved`: what stands there now. */
export function bringForm<Fields, Field extends string>(
  form: FormTexts<Fields, Field>,
  draft: FormDraft<Fields>,
  saved: Fields,
): BroughtForm<Fields, Field> {
  const { mine, base, contested } = mergeFields(threeOf(form, draft, saved));
  return { fields: form.fieldsOf(mine), base: form.fieldsOf(base), contested };
}

/** Written on top of what is shown. */
export function writeForm<Fields, Field extends string>(
  form: FormTexts<Fields, Field>,
  draft: FormDraft<Fields>,
  saved: Fields,
  change: Partial<Fields>,
): FormDraft<Fields> {
  const { fields, base } = bringForm(form, draft, saved);
  return { ...fields, ...change, base };
}

/** One of the contested places is decided. */
export function settleForm<Fields, Field extends string>(
  form: FormTexts<Fields, Field>,
  draft: FormDraft<Fields>,
  saved: Fields,
  place: ContestedPlace<Field>,
  choice: ConflictChoice,
): FormDraft<Fields> {
  const { mine, base } = settlePlace(threeOf(form, draft, saved), place, choice);
  return { ...form.fieldsOf(mine), base: form.fieldsOf(base) };
}
