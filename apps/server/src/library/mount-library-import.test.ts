// A file of fact-checks comes in by HTTP, is found at once, and comes in once.
import { afterAll, expect, it } from 'vitest';
import { openTestApp } from '../testing/ask-http.ts';

const app = await openTestApp();
afterAll(() => app.close());

it('takes a file from an editor, finds what is in it, and changes nothing the second time', async () => {
  const { cookie } = await app.signIn('editor');
  const lines = ['{"claim":"The tower of Melk leans.","publisher":"Tower Checks","rating":"Upright"}', '{"claim":', ''].join('\n');
  const order = encodeURIComponent(JSON.stringify({ fileName: 'towers.jsonl' }));
  const headers = { cookie, origin: app.url, 'content-length': String(lines.length) };
  const send = async () => (await app.get(`/api/library?order=${order}`, { method: 'POST', body: lines, headers })).json();
  expect(await send()).toMatchObject({ created: 1, changed: 0, same: 0, bad: 1 });
  expect(await send()).toMatchObject({ created: 0, changed: 0, same: 1, bad: 1 });

  const ask = async (name: string, input?: unknown) => {
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return ((await (await app.get(`/trpc/${name}${query}`, { headers: { cookie } })).json()) as { result: { data: unknown } }).result.data;
  };
  expect(await ask('precedents.search', { text: 'leaning tower Melk' })).toMatchObject({ found: [{ publisher: 'Tower Checks' }] });
  const imports = (await ask('library.imports')) as { id: string }[];
  expect(imports).toMatchObject([
    { state: 'done', created: 0 },
    { state: 'done', created: 1 },
  ]);
  expect(await ask('library.problems', { importId: imports[1]?.id })).toMatchObject([{ place: 2, reason: 'The line is no JSON.' }]);
});
