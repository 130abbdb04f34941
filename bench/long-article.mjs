// An article of any length for measuring: ordinary news sentences with quotations, numbers and several speakers.

const SPEAKERS = ['The minister Anna Brandt', 'Mr Okafor', 'The mayor', 'Ms Lindqvist', 'The energy company', 'A spokesman for the union'];
const VERBS = ['said', 'told reporters', 'claimed', 'insisted', 'added'];
const FACTS = [
  'unemployment fell to {n} per cent last year',
  'the city built {n} homes in the spring',
  'exports grew faster than in any year since {y}',
  'the hospital had treated {n} people by Thursday',
  'prices would have doubled without the subsidy',
  'no other country spends {n} million on its trains',
];

const pick = (list, index) => list[index % list.length];
const fill = (fact, index) => fact.replace('{n}', String(3 + ((index * 37) % 900))).replace('{y}', String(1970 + (index % 50)));

function sentence(index) {
  const fact = fill(pick(FACTS, index), index);
  const speaker = pick(SPEAKERS, Math.floor(index / 3));
  switch (index % 4) {
    case 0:
      return `${speaker} ${pick(VERBS, index)} that ${fact}.`;
    case 1:
      return `"We know that ${fact}," ${speaker.replace(/^(The|A) /, (word) => word.toLowerCase())} ${pick(VERBS, index)}.`;
    case 2:
      return `The figures for the ${index}th week had not been published before.`;
    default:
      return `${fact[0].toUpperCase()}${fact.slice(1)}.`;
  }
}

/** Plain text with a title and about five sentences a paragraph. */
export function longArticle(sentences) {
  const paragraphs = [`What the council said in ${sentences} sentences`, '14 March 2025, 13:23', 'By Ines Falk'];
  for (let index = 0; index < sentences; index += 5) {
    paragraphs.push(Array.from({ length: Math.min(5, sentences - index) }, (_, offset) => sentence(index + offset)).join(' '));
  }
  return paragraphs.join('\n\n');
}
