/** SQL that says whether a language tag is one of English. */
export const inEnglish = (column: string): string => `${column} ~* '^en($|-)'`;
