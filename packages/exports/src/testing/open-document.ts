// A printed page opened as a browser would, without running or fetching anything.
import { JSDOM, VirtualConsole } from 'jsdom';

/** A window that runs no script of the page and loads nothing. */
export const openDocument = (html: string) => new JSDOM(html, { runScripts: 'outside-only', virtualConsole: new VirtualConsole() }).window;
