import { stemmer } from 'stemmer';

/** Words that claims of any kind hold; they tell nothing about which claim it is. */
const COMMON = new Set(
  'a about above after again all also am an and any are as at be because been before being below between both but by can could did do does doing down during each few for from further had has have having he her here hers herself him himself his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other our ours out over own same she should so some such than that the their theirs them themselves then there these they this those through to too under until up very was we were what when where which while who whom why will with would you your yours yourself yourselves'.split(
    ' ',
  ),
);
const ADDRESS = /https?:\S+|pic\.twitter\.com\S*/g;
const TAG = /[#@](\w+)/g;
const WORD = /\p{N}+(?:\.\p{N}+)?|[\p{L}\p{N}]+/gu;
const STARTS_WITH_NUMBER = /^\p{N}/u;

const apart = (tag: string) => ` ${tag.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')} `;

const PLAIN = /^[ -~]*$/;
const ONLY_IN_POSTS = /[#@]|http|pic\.twitter/;

/** The words of a post or sentence in their order: no addresses, #TagsTakenApart, 1,000 as 1000, don't as dont. */
export function readWords(text: string): string[] {
  const said = ONLY_IN_POSTS.test(text) ? text.replace(ADDRESS, ' ').replace(TAG, (_, tag: string) => apart(tag)) : text;
  const plain = PLAIN.test(said) ? said : said.normalize('NFKD').replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/(\d),(?=\d{3})/g, '$1')
      .replace(/['’]/g, '')
      .toLowerCase()
      .match(WORD) ?? []
  );
}

export const isNumber = (term: string) => STARTS_WITH_NUMBER.test(term);

/** What is compared of a word: a number as it is, another by its stem; null where it is common. */
export const termOf = (word: string): string | null => (COMMON.has(word) ? null : isNumber(word) ? word : stemmer(word));

/** “— Name (@name) March 3, 2020” at the end of a post. */
const SIGNATURE = /^([\s\S]*?)\s*[—–-]{1,2}\s*([^—–]{0,60}?\(@\w+\)[^—]*)$/;
const LEAST_CHARACTERS = 15;
/** The time a vector takes grows with the text; what follows after so many characters changes next to nothing of what is found. */
const MOST_CHARACTERS = 240;

/** What of a post or sentence to make a vector of: its beginning, without addresses and without whose it is. */
export function textForMeaning(text: string): string {
  const [, body = ''] = SIGNATURE.exec(text) ?? [];
  const said = (body.trim().length > LEAST_CHARACTERS ? body : text).replace(ADDRESS, ' ').trim() || text;
  return wholeWords(said, MOST_CHARACTERS);
}

function wholeWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return text.slice(0, end > 0 ? end : most);
}

/** What of a fact-check to make vectors of: its claim, and its title where nobody is named who said it; it then says the claim in other words. */
export const meaningsOf = ({ claim, title, speaker }: { claim: string; title?: string | null; speaker?: string | null }): string[] =>
  title && !speaker ? [claim, title] : [claim];
