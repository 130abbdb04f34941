// From paste or file to text: what is refused with which sentence, and what is kept as it was.
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/error-of.ts';
import { readHtmlFile } from './html/read-html-file.ts';
import { readIntake } from './read-intake.ts';

const WORDS = 'The minister said that 4,200 homes were built.';
const paste = (text: string) => readIntake({ from: 'paste', text });
const file = (fileName: string, bytes: Uint8Array | string) =>
  readIntake({ from: 'file', fileName, base64: Buffer.from(bytes as Uint8Array).toString('base64') });
const utf16 = (text: string, mark = '\ufeff') => Buffer.from(`${mark}${text}`, 'utf16le');
const refusal = async (reading: Promise<unknown>) => {
  const { code, message } = await errorOf(reading);
  expect(code).toBe('BAD_REQUEST');
  return message;
};

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
const EMPTY = 'There are no words in it. Paste the text of the article, or choose another file.';
const LARGE = 'The text is larger than 2 MB. Split it, or hand in the part to be checked.';
const BINARY = 'This is not a text file. Save the article as .txt, .md or .html, or paste its text.';
const ENCODING = 'The file is not UTF-8 text. Open it in an editor, save it with the encoding UTF-8, and try again.';
const KIND = 'Files of this kind cannot be read yet. Save it as .txt, .md or .html, or paste the text.';
const NULLS = 'The text holds null bytes, so it is not plain text. Save it as UTF-8 text and try again.';

describe('refuses', () => {
  it.each([
    ['nothing', '', EMPTY],
    ['white space', ' \n\t\u00a0\u3000', EMPTY],
    ['marks without a word', '— … “” * * *', EMPTY],
    ['more than 2 MB', 'ab '.repeat(700_000), LARGE],
    ['more than 2 MB of bytes, not characters', '家'.repeat(700_000), LARGE],
    ['null bytes', `${WORDS}\0`, NULLS],
  ])('pasted: %s', async (_what, text, sentence) => expect(await refusal(paste(text))).toBe(sentence));

  it.each([
    ['an empty file', 'a.txt', '', EMPTY],
    ['a file of white space', 'a.md', '\n\n', EMPTY],
    ['a file above 2 MB', 'a.txt', 'a'.repeat(2_000_001), LARGE],
    ['a binary file', 'a.txt', PNG, BINARY],
    ['a text with null bytes', 'a.txt', `${WORDS}\0`, BINARY],
    ['Latin-1', 'a.txt', Buffer.from('Café, naïve, Zürich', 'latin1'), ENCODING],
    ['Windows-1251', 'a.txt', Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2), ENCODING],
    ['half a character of UTF-8', 'a.txt', Buffer.from('🏠').subarray(0, 3), ENCODING],
    ['UTF-16 with half a character', 'a.txt', utf16(`${WORDS}\ud83d`), ENCODING],
    ['UTF-16 with null characters', 'a.txt', utf16(`${WORDS}\0`), NULLS],
    ['another kind of file', 'a.docx', 'PK', KIND],
    ['a file without a kind', 'article', WORDS, KIND],
    ['a name every object answers to', 'a.constructor', WORDS, KIND],
    ['another such name', 'a.__proto__', WORDS, KIND],
    ['a page without words', 'a.html', '<html><body><img src="x.png"></body></html>', EMPTY],
  ])('%s', async (_what, name, bytes, sentence) => expect(await refusal(file(name, bytes))).toBe(sentence));
});

it('refuses a page that takes too long, saying what to do instead', async () => {
  const slow = readHtmlFile(Buffer.from(`<p>${WORDS}</p>`), { milliseconds: 1, heapMegabytes: 512 });
  expect(await refusal(slow)).toBe('This page could not be read. Open it, select the text of the article, and paste that instead.');
});

describe('keeps', () => {
  it.each([
    ['exactly 2 MB', 'ab'.repeat(1_000_000)],
    ['markup in pasted text as text', '<b>Bold</b> & <script>alert(1)</script> &amp; **strong** # no heading'],
    ['right-to-left words', 'אמר השר כי נבנו 4,200 בתים. قال الوزير ذلك.'],
    ['characters beyond the first plane', '🏠🏠 4,200 homes 𝕳𝖔𝖒𝖊𝖘 👩‍👩‍👧'],
    ['spaces and blank lines', '  One.\n\n\n  Two.  '],
  ])('%s', async (_what, text) => expect((await paste(text)).text).toBe(text));

  it.each([
    ['CRLF and CR as line feeds', 'One.\r\nTwo.\rThree.', 'One.\nTwo.\nThree.'],
    ['decomposed letters composed', 'Cafe\u0301, Zu\u0308rich', 'Caf\u00e9, Z\u00fcrich'],
    ['a byte order mark out', '\ufeffOne.', 'One.'],
  ])('%s', async (_what, text, kept) => {
    expect((await paste(text)).text).toBe(kept);
    expect((await file('a.TXT', text)).text).toBe(kept);
  });

  it('UTF-16 of either byte order', async () => {
    expect((await file('a.txt', utf16('Zürich 🏠'))).text).toBe('Zürich 🏠');
    expect((await file('a.markdown', utf16('Zürich 🏠').swap16())).text).toBe('Zürich 🏠');
  });

  it('Markdown as it is written', async () => {
    expect((await file('a.md', '# Homes\n\n[4,200](https://example.org) *were* built.')).text).toContain(
      '[4,200](https://example.org) *were*',
    );
  });
});
