// Who wrote the article, as a byline says it.

const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|de|la|van|von|der|den|bin|al|el|da|dos|du|le)";
const NAMES = `${NAME}(?: ${NAME}){0,4}`;
const LIST = `${NAMES}(?:(?:, | and | & |, and | with )${NAMES}){0,5}`;
const BYLINE = new RegExp(
  `^(?:(?:Written|Reported|Posted|Published|Words|Story|Analysis|Report|Exclusive|Text) )?[Bb][Yy]:? (${LIST})(?:(?:\\s*[,|•·–—/(-]|\\s{2,}| in | at | for )\\s*(.{0,140}))?$`,
  'u',
);
const LABELLED = new RegExp(`^(?:Authors?|Writer|Reporter|Byline|Words)\\s*: ?(${LIST})$`, 'u');
const ORGANISATION =
  /\b(?:News|Times|Post|Press|Guardian|Reuters|BBC|CNN|AFP|Agency|Herald|Tribune|Journal|Telegraph|Mail|Mirror|Independent|Radio|TV|Media|Network|Politico|Bloomberg|Gazette|Standard|Today|Magazine|Observer|Associated)\b/;
const TITLES = /^(?:staff|senior|political|chief|deputy|foreign|world|business|health|science|technology|editor|correspondent|reporter)$/i;

export interface Byline {
  readonly names: string;
  readonly publisher: string | null;
}

/** Reads "By Kit Heren", "BY JANE DOE | Associated Press", "Written by A. B. and C. D.", "By C. D., Political editor, in Oslo"; null otherwise. */
export function readByline(line: string): Byline | null {
  if (line.length > 240 || /[!?]$/.test(line)) return null;
  const match = BYLINE.exec(line.replace(/\s*[.|]$/, '')) ?? LABELLED.exec(line);
  if (!match?.[1]) return null;
  const parts = match[1].split(/, /).filter((part) => !TITLES.test(part.split(' ')[0] ?? ''));
  const people = parts.filter((part) => !ORGANISATION.test(part));
  const publisher = [...parts, ...(match[2] ?? '').split(/[|,•·/]/)].find(
    (part) => ORGANISATION.test(part) && !/editor|correspondent|reporter/i.test(part),
  );
  const names = people.join(', ') || match[1];
  return { names: fromCapitals(names), publisher: publisher?.trim() || null };
}

/** "JANE DOE" → "Jane Doe"; a name in ordinary letters is left alone. */
export function fromCapitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}])(?!and\b|with\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
