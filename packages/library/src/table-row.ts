// A record that is a flat row of named values, as tables and simple exports have it: which value means what?
import { cleanText } from './clean-text.ts';
import type { RawFactCheck } from './fact-checks-in.ts';

/** Names by which each value goes, letters only; the first that is there counts. */
const NAMES: Record<keyof RawFactCheck, readonly string[]> = {
  claim: ['claim', 'claimreviewed', 'vclaim', 'claimtext', 'statement', 'text'],
  claimant: ['claimant', 'speaker', 'saidby'],
  saidOn: ['saidon', 'claimdate', 'statedon'],
  publisher: ['publisher', 'publishername', 'factchecker', 'organization', 'organisation'],
  publisherSite: ['publishersite', 'publisherurl', 'site'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'reviewurl', 'address'],
  reviewedOn: ['reviewedon', 'reviewdate', 'datepublished', 'publishedon', 'published'],
  language: ['language', 'languagecode', 'inlanguage', 'lang'],
  rating: ['rating', 'textualrating', 'truthlabel', 'label', 'verdict', 'conclusion'],
};

const lettersOf = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** A "date" is of the check, unless it says itself that something was stated then. */
function readDate(date: unknown): RawFactCheck {
  const words = cleanText(date);
  return words && /^(stated|said)\b/i.test(words) ? { saidOn: words } : { reviewedOn: words };
}

export function tableRow(row: Readonly<Record<string, unknown>>): RawFactCheck {
  const byName = new Map(Object.entries(row).map(([name, value]) => [lettersOf(name), value]));
  const found = Object.entries(NAMES).flatMap(([field, names]) => {
    const name = names.find((one) => byName.get(one) != null && byName.get(one) !== '');
    return name ? [[field, byName.get(name)]] : [];
  });
  return { ...readDate(byName.get('date')), ...Object.fromEntries(found) };
}
