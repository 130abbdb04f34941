// A form whose words are kept on the server while they are written, with what others save there brought in.

import { bringForm, type FormDraft, type FormTexts, settleForm, writeForm } from './form-draft.ts';
import type { ConflictChoice } from './merge-by-paragraph.ts';
import type { ContestedPlace } from './merge-fields.ts';
import { type Draft, useDraft } from './use-draft.ts';

export interface WrittenForm<Fields, Field extends string> {
  fields: Fields;
  contested: ContestedPlace<Field>[];
  /** What keeps the form from being sent, in sentences. */
  unsettled: string[];
  kept: Draft<FormDraft<Fields>>;
  set: (change: Partial<Fields>) => void;
  settle: (place: ContestedPlace<Field>, choice: ConflictChoice) => void;
}

/** `saved`: what stands there now, and what the form begins with. */
export function useFormDraft<Fields, Field extends string>(
  form: FormTexts<Fields, Field>,
  keptAs: string,
  saved: Fields,
): WrittenForm<Fields, Field> {
  const kept = useDraft<FormDraft<Fields>>(keptAs, { ...saved, base: null });
  const { fields, contested } = bringForm(form, kept.value, saved);
  return {
    fields,
    contested,
    unsettled: contested.length ? ['Settle where somebody else changed the same words.'] : [],
    kept,
    set: (change) => kept.set((before) => writeForm(form, before, saved, change)),
    settle: (place, choice) => kept.set((before) => settleForm(form, before, saved, place, choice)),
  };
}
