// What a person waits for in the browser: the first load of the workbench, and the next claim of a very long article.
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { longArticle } from './long-article.mjs';
import { mutate, openNewsroom, signIn } from './newsroom.mjs';

const MOST_FIRST_LOAD_KB = 200;
const MOST_NEXT_CLAIM_MS = 100;
const SENTENCES = 5_000;
const PRESSES = 60;

const kilobytes = (bytes) => bytes / 1_000;
const sortedAt = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

async function openBrowser() {
  const { module } = await runnerImport(path.resolve(import.meta.dirname, '../apps/web/e2e/browser.ts'));
  return chromium.launch({ executablePath: await module.browserPath(), args: module.browserFlags });
}

/** React and its renderer alone, built as our pages are: the least any such page loads. Bytes, compressed. */
async function bareReactBytes() {
  const entry = `import { createRoot } from 'react-dom/client'; import { createElement } from 'react';
    createRoot(document.body).render(createElement('p', null, 'Hello'));`;
  const { output } = await build({
    root: path.resolve(import.meta.dirname, '../apps/web'),
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [{ name: 'bare', resolveId: (id) => (id === 'bare' ? '\0bare' : null), load: (id) => (id === '\0bare' ? entry : null) }],
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'bare' } },
  });
  return output.reduce((sum, { code }) => sum + (code ? gzipSync(code).byteLength : 0), 0);
}

/** All JavaScript the address loads before it is quiet. Bytes, compressed. */
async function scriptBytes(context, address) {
  const page = await context.newPage();
  const sizes = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).byteLength));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Milliseconds from each press of `j` until the frame that shows its effect was handed over to be painted. */
async function nextClaimTimes(page) {
  const times = [];
  for (let press = 0; press < PRESSES; press++) {
    await page.evaluate(() => {
      globalThis.painted = new Promise((resolve) => {
        addEventListener(
          'keydown',
          // the frame after the one in which the change is drawn begins when that one has been painted
          (event) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - event.timeStamp))),
          { capture: true, once: true },
        );
      });
    });
    await page.keyboard.press('j');
    times.push(await page.evaluate(() => globalThis.painted));
  }
  return times;
}

/** The same text without the workbench: a press only moves one class from a paragraph to the next. */
async function staticTimes(context, text) {
  const page = await context.newPage();
  await page.setContent('<main style="height:90vh;overflow:auto"></main>');
  await page.evaluate((words) => {
    for (const paragraph of words.split('\n\n'))
      document.querySelector('main').append(Object.assign(document.createElement('p'), { textContent: paragraph }));
    let at = 0;
    addEventListener('keydown', () => {
      const paragraphs = document.querySelectorAll('p');
      paragraphs[at].style.background = '';
      at += 1;
      paragraphs[at].style.background = 'gold';
      paragraphs[at].scrollIntoView({ block: 'nearest' });
    });
  }, text);
  const times = await nextClaimTimes(page);
  await page.close();
  return times;
}

async function workbenchTimes(context, address) {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const opened = page.url();
  const times = await nextClaimTimes(page);
  if (page.url() === opened) throw new Error('Pressing j did not open another claim.');
  await page.close();
  return times;
}

export async function measure() {
  const newsroom = await openNewsroom();
  const browser = await openBrowser();
  try {
    const { url } = newsroom;
    const { cookie } = await signIn(url, 'checker');
    const text = longArticle(SENTENCES);
    const { articleId } = await mutate(url, cookie, 'articles.add', { intake: { from: 'paste', text } });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url }]);
    const address = `${url}/articles/${articleId}`;
    const loaded = kilobytes(await scriptBytes(context, address));
    const bare = kilobytes(await bareReactBytes());
    const plain = await staticTimes(context, text);
    const ours = await workbenchTimes(context, address);
    const p95 = sortedAt(ours, 0.95);
    return [
      {
        what: 'first load of the workbench, JavaScript gz',
        ours: `${loaded.toFixed(0)} kB`,
        baseline: `react + react-dom ${bare.toFixed(0)} kB`,
        result: `${(loaded / bare).toFixed(1)}×`,
        goal: `≤ ${MOST_FIRST_LOAD_KB} kB`,
        isMet: loaded <= MOST_FIRST_LOAD_KB,
      },
      {
        what: `next claim to paint, p95 of ${PRESSES} (${SENTENCES} sentences, 1,000 claims)`,
        ours: `${p95.toFixed(0)} ms (median ${sortedAt(ours, 0.5).toFixed(0)} ms)`,
        baseline: `static text, one style moved ${sortedAt(plain, 0.95).toFixed(0)} ms`,
        result: `${(p95 / sortedAt(plain, 0.95)).toFixed(1)}×`,
        goal: `≤ ${MOST_NEXT_CLAIM_MS} ms`,
        isMet: p95 <= MOST_NEXT_CLAIM_MS,
      },
    ];
  } finally {
    await browser.close();
    await newsroom.close();
  }
}
