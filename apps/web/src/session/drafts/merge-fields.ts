// Brings two people's versions of one form together: field by field, and within a field paragraph by paragraph.
import { type ConflictChoice, mergeByParagraph, settleParagraph } from './merge-by-paragraph.ts';

/** What both began with, and what each has made of it. */
export interface ThreeForms<Field extends string> {
  base: Record<Field, string>;
  mine: Record<Field, string>;
  theirs: Record<Field, string>;
}

/** A place that somebody else and I both changed, each in another way. */
export interface ContestedPlace<Field extends string = string> {
  field: Field;
  /** Which of the contested places of that field, and of how many. */
  index: number;
  count: number;
  mine: string;
  theirs: string;
}

export interface MergedForms<Field extends string> {
  /** Mine, with all of theirs that does not touch what I changed. */
  mine: Record<Field, string>;
  /** What that rests on: all of theirs, save where both changed the same place. */
  base: Record<Field, string>;
  contested: ContestedPlace<Field>[];
}

export function mergeFields<Field extends string>({ base, mine, theirs }: ThreeForms<Field>): MergedForms<Field> {
  const merged = (Object.keys(mine) as Field[]).map((field) => ({
    field,
    ...mergeByParagraph({ base: base[field], mine: mine[field], theirs: theirs[field] }),
  }));
  return {
    mine: Object.fromEntries(merged.map((one) => [one.field, one.mine])) as Record<Field, string>,
    base: Object.fromEntries(merged.map((one) => [one.field, one.base])) as Record<Field, string>,
    contested: merged.flatMap(({ field, contested }) =>
      contested.map((place, index) => ({ field, index, count: contested.length, ...place })),
    ),
  };
}

/** One of the contested places is decided; the others stay as they are. */
export function settlePlace<Field extends string>(
  forms: ThreeForms<Field>,
  { field, index }: Pick<ContestedPlace<Field>, 'field' | 'index'>,
  choice: ConflictChoice,
): Pick<MergedForms<Field>, 'mine' | 'base'> {
  const { mine, base } = mergeFields(forms);
  const settled = settleParagraph({ base: forms.base[field], mine: forms.mine[field], theirs: forms.theirs[field] }, index, choice);
  return { mine: { ...mine, [field]: settled.mine }, base: { ...base, [field]: settled.base } };
}
