// Which ratings count as a disagreement on the default scale.

export const DISAGREEMENT_CASES: readonly { title: string; keys: readonly string[]; disagree: boolean }[] = [
  { title: 'no rating', keys: [], disagree: false },
  { title: 'one rating', keys: ['true'], disagree: false },
  { title: 'the same point', keys: ['false', 'false'], disagree: false },
  { title: 'neighbours', keys: ['mostlyTrue', 'mixed'], disagree: false },
  { title: 'two steps apart', keys: ['mostlyTrue', 'mostlyFalse'], disagree: true },
  { title: 'two steps apart, the other way round', keys: ['mostlyFalse', 'mostlyTrue'], disagree: true },
  { title: 'the two ends', keys: ['true', 'false'], disagree: true },
  { title: 'three, each next to another, the outer two apart', keys: ['mostlyFalse', 'mixed', 'mostlyTrue'], disagree: true },
  { title: 'only the last two apart', keys: ['true', 'true', 'mixed'], disagree: true },
  { title: 'not checkable against a point on the scale', keys: ['notCheckable', 'false'], disagree: true },
  { title: 'a point on the scale against not checkable', keys: ['false', 'notCheckable'], disagree: true },
  { title: 'both not checkable', keys: ['notCheckable', 'notCheckable'], disagree: false },
  { title: 'two points off the scale, neighbours in the list', keys: ['missingContext', 'unproven'], disagree: true },
  { title: 'true beside missing context, neighbours by position', keys: ['true', 'missingContext'], disagree: true },
];
