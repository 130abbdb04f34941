// Markdown as GitHub reads it, for tests.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { openDocument } from './open-document.ts';

const reader = openDocument('<!doctype html><title>A reader</title>').document;

/** The body of the document a reader would see; raw HTML and every protocol are let through, as some readers do. */
export function readMarkdown(markdown: string) {
  const { body } = reader.implementation.createHTMLDocument('');
  body.innerHTML = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  return body;
}
