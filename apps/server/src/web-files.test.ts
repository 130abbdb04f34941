// The built interface: its files, its one page for its own addresses, and nothing from outside its folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mountWebFiles } from './web-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-web-'));
const app = new Hono();
beforeAll(async () => {
  writeFileSync(path.join(folder, 'secret.txt'), 'outside');
  mkdirSync(path.join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'dist/index.html'), '<title>Touchstone</title>');
  writeFileSync(path.join(folder, 'dist/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(path.join(folder, 'dist/assets/main-1a2b.js'), 'export {};');
  await mountWebFiles(app, path.join(folder, 'dist'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/articles/0198d3f0?claim=1', 'text/html; charset=UTF-8', 'no-cache'],
  ['/icon.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['/assets/main-1a2b.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
])('serves %s as %s, %s', async (address, type, keep) => {
  const response = await app.request(address);
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, type, keep]);
});

it('says of a file of an earlier build that it is gone, instead of sending the page', async () => {
  expect((await app.request('/assets/main-0000.js')).status).toBe(404);
});

describe('nothing outside the folder', () => {
  it.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/assets/%2e%2e%2f%2e%2e%2fsecret.txt', '/a%00b'])(
    'is served at %s',
    async (address) => {
      const response = await app.request(address);
      expect(await response.text()).not.toContain('outside');
      expect(response.status).toBeLessThan(500);
    },
  );
});

it('answers nothing when the interface was not built', async () => {
  const bare = new Hono();
  await mountWebFiles(bare, path.join(folder, 'nowhere'));
  expect((await bare.request('/')).status).toBe(404);
});
