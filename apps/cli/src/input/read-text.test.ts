import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES } from './decode-text.ts';
import { readText } from './read-text.ts';

const utf16 = (text: string) => Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, message: string])[] = [
  ['empty.txt', Buffer.from(''), 'holds no words'],
  ['blank.txt', Buffer.from(' \n\t '), 'holds no words'],
  ['huge.txt', Buffer.alloc(MOST_BYTES + 1, 'a'), 'larger than 2 MB'],
  ['null.txt', Buffer.from('a\0b'), 'null bytes'],
  ['null16.txt', utf16('a\0b'), 'null bytes'],
  ['latin.txt', Buffer.from('café', 'latin1'), 'not UTF-8'],
  ['odd16.txt', Buffer.concat([utf16('ab'), Uint8Array.of(0x61)]), 'encoding UTF-8'],
  ['paper.txt', Buffer.from('%PDF-1.7 …'), 'is a PDF'],
  ['word.txt', Buffer.from('PK\u0003\u0004 …'), 'Word document'],
  ['page.txt', Buffer.from('\n<!DOCTYPE html><p>Hello'), 'web page'],
];

describe('readText', () => {
  let folder = '';
  const nothing = (async function* (): AsyncGenerator<Uint8Array> {})();
  const write = (name: string, bytes: Uint8Array) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'touchstone-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(REFUSED)('refuses %s with a sentence that says what to do', async (name, bytes, message) => {
    const file = write(name, bytes);
    await expect(readText(file, nothing)).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining(message) });
    await expect(readText(file, nothing)).rejects.toThrow(file);
  });

  it('refuses a missing file and a folder', async () => {
    await expect(readText(path.join(folder, 'none.txt'), nothing)).rejects.toThrow('is not there');
    await expect(readText(folder, nothing)).rejects.toThrow('is a folder');
  });

  it('takes UTF-8 with and without a mark, UTF-16 with one, and exactly 2 MB', async () => {
    for (const bytes of [Buffer.from('Wörter 🙂'), Buffer.from('\uFEFFWörter 🙂'), utf16('Wörter 🙂')]) {
      expect(await readText(write('good.txt', bytes), nothing)).toBe('Wörter 🙂');
    }
    expect((await readText(write('full.txt', Buffer.alloc(MOST_BYTES, 'a')), nothing)).length).toBe(MOST_BYTES);
  });

  it('reads stdin for -, and stops reading once it is too much', async () => {
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent++;
        yield Buffer.alloc(1_000_000, 'a');
      }
    }
    await expect(readText('-', endless())).rejects.toThrow('The input is larger than 2 MB');
    expect(sent).toBe(3);
  });
});
