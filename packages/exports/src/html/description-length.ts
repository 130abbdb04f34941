// How long a page's description may be.

/** Given to search engines and link previews, in code points. */
export const DESCRIPTION_LENGTH = 200;
