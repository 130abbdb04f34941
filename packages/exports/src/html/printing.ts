// What every part of a printed report needs to know: the report, its words, and where it is found.
import type { FrozenReport } from '@touchstone/domain';
import { createContext, useContext } from 'react';
import type { Site } from '../public-address.ts';
import type { Words } from '../words/words.ts';

export interface Printing {
  report: FrozenReport;
  words: Words;
  site: Site;
}

const PrintingContext = createContext<Printing | null>(null);
export const PrintingProvider = PrintingContext.Provider;

/** Throws outside of a PrintingProvider. */
export function usePrinting(): Printing {
  const printing = useContext(PrintingContext);
  if (!printing) throw new Error('This part of a report is printed inside a PrintingProvider only.');
  return printing;
}

/** The `lang` of the desk's own text where it differs from that of the words around it. */
export function useTextLanguage(): string | undefined {
  const { report, words } = usePrinting();
  const isSame = report.language.split('-')[0]?.toLowerCase() === words.language;
  return isSame ? undefined : report.language || undefined;
}
