// What office or calling the words beside a name, or a description without a name, speak of.
import { countryOf } from './places.ts';
import { ROLE_NOUNS } from './role-words.ts';

export interface Role {
  /** The noun in lower case, "prime minister" for that pair; "leader" is its own. */
  readonly role: string;
  /** The country, or the words that stand for another place or body; null when the text gives none. */
  readonly country: string | null;
  readonly isFormer: boolean;
}

const WINDOW = 90;
const WORD = "[\\p{L}\\p{M}.’'-]+";
const BEFORE = new RegExp(`(?:^|[\\s,(“"‘'])((?:${WORD} ){0,5}${WORD}),?\\s(?:(?:Mr|Mrs|Ms|Sir|Dr)\\.? )?$`, 'u');
const AFTER = new RegExp(
  `^,? ?\\(?(?:who (?:is|was|became|serves as) )?(?:the |a |an )?((?:${WORD} ){0,4}?${WORD}(?: of(?: the)? ${WORD}(?: ${WORD})?)?)(?=[,.;:)\\n]|$| (?:who|which|and|has|had|said|told))`,
  'u',
);

/** "Russian President |Vladimir Putin" → president of Russia. */
export function readRoleBefore(text: string, nameStart: number): Role | null {
  const words = BEFORE.exec(text.slice(Math.max(0, nameStart - WINDOW), nameStart))?.[1];
  if (!words) return null;
  const clause = words.replace(/^.*\b(?:that|when|as|after|and|but|with|by|to|from|said|told|between)\b/i, '').trim();
  const role = readRole(clause);
  return role && endsInRole(clause) ? role : null;
}

/** "Keir Starmer|, the UK prime minister," → prime minister of the UK. */
export function readRoleAfter(text: string, nameEnd: number): Role | null {
  const rest = text.slice(nameEnd, nameEnd + WINDOW);
  if (!/^(?:, | \(|, who )/.test(rest)) return null;
  const words = AFTER.exec(rest)?.[1];
  return words ? readRole(words) : null;
}

/**
 * The role a description names: "the US president", "Ukraine's president", "the president of France", "the Russian leader".
 * Null when it names none.
 */
export function readRole(description: string): Role | null {
  const words = description.split(/\s+/).map((word) => word.replace(/[,.]$/, ''));
  const of = words.findIndex((word, index) => index > 0 && word === 'of');
  const core = of === -1 ? words : words.slice(0, of);
  let at = core.length - 1;
  while (at >= 0 && !ROLE_NOUNS.has((core[at] ?? '').toLowerCase().replace(/(?:['’]s|s['’])$/, ''))) at--;
  if (at < 0 || at < core.length - 2) return null;
  const noun = (core[at] ?? '').toLowerCase();
  const previous = (core[at - 1] ?? '').toLowerCase();
  const role = ['prime', 'foreign', 'defence', 'defense', 'vice', 'press', 'interior', 'finance'].includes(previous)
    ? `${previous} ${noun}`
    : noun;
  const isFormer = core.slice(0, at).some((word) => /^(?:former|ex|ex-.*|then|late)$/i.test(word));
  return { role, country: countryIn(of === -1 ? core.slice(0, at) : [...core.slice(0, at), ...words.slice(of + 1)]), isFormer };
}

function countryIn(words: readonly string[]): string | null {
  for (let index = words.length - 1; index >= 0; index--) {
    const pair = index > 0 ? countryOf(`${words[index - 1]} ${words[index]}`) : null;
    const country = pair ?? countryOf(words[index] ?? '');
    if (country) return country;
  }
  return null;
}

const endsInRole = (words: string): boolean => ROLE_NOUNS.has((words.split(/\s+/).at(-1) ?? '').toLowerCase().replace(/,$/, ''));

const HEADS = new Set(['president', 'prime minister', 'premier', 'chancellor', 'leader', 'king', 'dictator']);

/** Whether a person known by one role may be described by the other: a "leader" may be a president, a "minister" a foreign minister. */
export function rolesAgree(known: Role, asked: Role): boolean {
  if (known.isFormer !== asked.isFormer) return false;
  if (asked.country !== null && known.country !== null && asked.country !== known.country) return false;
  if (known.role === asked.role) return true;
  if (asked.role === 'leader') return HEADS.has(known.role);
  if (known.role === 'leader') return false;
  return known.role.endsWith(` ${asked.role}`) || asked.role.endsWith(` ${known.role}`);
}
