// People's text in Markdown that reads as exactly that text: none of it becomes markup, a link or an address.
import { oneLine, paragraphsOf } from '../plain-text.ts';

/** CommonMark lets a backslash stand before any ASCII punctuation; these are the ones that can begin something inside a line. */
const INLINE = /[\\`*_{}[\]<>&#|~$^@]/g;
/** GitHub makes links of these without any marks around them. */
const BARE_LINK = /((?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.))([:.])/gi;
/** A list, a heading underline, a rule or the second row of a table begins with these at the start of a line. */
const LINE_START = /^[-+=:]/;
const LIST_NUMBER = /^(\d{1,9})([.)])/;

const escapeLine = (line: string) =>
  line.replace(INLINE, '\\$&').replace(BARE_LINK, '$1\\$2').replace(LINE_START, '\\$&').replace(LIST_NUMBER, '$1\\$2');

/** The text as one line of Markdown, for headings, list items and links. */
export const markdownLine = (text: string): string => escapeLine(oneLine(text));

/** The text as Markdown paragraphs parted by blank lines; a line end inside a paragraph stays one. */
export const markdownParagraphs = (text: string): string =>
  paragraphsOf(text)
    .map((lines) => lines.map(escapeLine).join('\\\n'))
    .join('\n\n');

/** An address inside `<…>`: what could end it, and all that is not ASCII, percent-encoded; `&` kept from beginning an entity. */
export const markdownAddress = (url: string): string => {
  const encoded = url.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\x21-\x7e]|[<>\\`]/gu, encodeURIComponent);
  return `<${encoded.replaceAll('&', '\\&')}>`;
};
