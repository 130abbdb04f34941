// A document's parts as the text of a file.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Doctype, markup and a line end. Escaping is React's; nothing here takes markup from anybody. */
export const renderDocument = (document: ReactNode): string => `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
