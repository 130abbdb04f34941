// Paragraphs and what stands between quotation marks in them.

export const QUOTED_CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['He said "yes" and "no".', 'yes', 'no'],
  ['“We won’t,” she said, “and you can’t.”', 'We won’t,', 'and you can’t.'],
  ["The workers' union called it a 'sham' and 'theft'.", 'sham', 'theft'],
  ["'The voters' choice was clear,' he said.", "The voters' choice was clear,"],
  ["It's the '90s, y'all, and the dogs' bowls are empty."],
  ['‘It’s the owners’ fault,’ he said.', 'It’s the owners’ fault,'],
  ['“He told me ‘never’ and left,” she said.', 'He told me ‘never’ and left,'],
  ['"She said \'go\' twice," he wrote.', "She said 'go' twice,"],
  ['Il a dit « jamais » hier.', 'jamais'],
  ['Er sagte: „Nein, danke.“ Dann ging er.', 'Nein, danke.'],
  ["He is 5'10\" tall and 6' away."],
  ['A stray " mark in the middle.'],
  ['Loose ” close and “fine” after.', 'fine'],
  ['He wrote: “This never ends.', 'This never ends.'],
  ["She called it ``odd'' and left.", 'odd'],
  ['“One.\n\n“Two.\n\n“Three,” she said. “Four.”', 'One.', 'Two.', 'Three,', 'Four.'],
  ['"One.\n\nNo quotation here.\n\n"Two," he said.', 'One.', 'Two,'],
];
