// Every procedure and every address × everybody who may ask, over HTTP, compared with tables that people can read.
import { createToken, hashSecret, inTransaction } from '@touchstone/db';
import { buildMember } from '@touchstone/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appRouter } from '../../app-router.ts';
import { openTestApp, type TestApp } from '../ask-http.ts';
import { ACCESS } from './access.cases.ts';
import { type AccessWorld, buildWorld } from './access-world.ts';
import { CALLERS, type CallerKind, isShutOut } from './callers.ts';
import { ROUTES } from './routes.cases.ts';

interface Column {
  kind: CallerKind;
  headers: Record<string, string>;
  world: AccessWorld;
  /** The network address they ask from, one for each, since one may not ask often. */
  peer: string;
}

let app: TestApp;
const columns: Column[] = [];

beforeAll(async () => {
  app = await openTestApp();
  const another = await buildMember(app.db, { role: 'checker', name: 'Another' });
  const admin = await app.signIn('admin');
  const publish = async (reportId: string) => {
    const { status } = await app.mutate('reports.publish', { reportId, version: 1 }, admin.cookie);
    expect(status).toBe(200);
  };
  for (const [index, kind] of CALLERS.entries()) {
    const peer = `203.0.113.${index}`;
    const { member, cookie } = await app.signIn(kind.role, { email: `caller-${index}@example.org`, peer });
    const { memberId } = member;
    if (kind.pass === 'expiredSession')
      await app.db.prisma.session.updateMany({ where: { memberId }, data: { expiresAt: new Date('2025-01-01') } });
    if (kind.isDeactivated) await app.mutate('members.deactivate', { memberId }, admin.cookie);
    const headers = { origin: app.url, ...(await passOf(kind, memberId, cookie)) };
    columns.push({ kind, headers, world: buildWorld({ db: app.db, caller: member, kind, another, publish }), peer });
  }
});
afterAll(() => app.close());

async function passOf({ pass }: CallerKind, memberId: string, cookie: string): Promise<Record<string, string>> {
  if (pass === 'none') return {};
  if (pass !== 'readToken') return { cookie };
  const token = `tst_${memberId}`;
  const kept = {
    memberId,
    name: 'Archive',
    scopes: ['read' as const],
    tokenHash: hashSecret(token),
    expiresAt: new Date(Date.now() + 86_400_000),
  };
  await inTransaction(app.db, (tx) => createToken(tx, kept));
  return { authorization: `Bearer ${token}` };
}

const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { type: 'query' | 'mutation' } }>;

interface Reply {
  error?: { data: { code: string; refusals: { code: string }[] } };
}

/** `yes`, or what stands in the way: the codes of the refusals where the rules say no, the code of the error elsewhere. */
function readReply({ error }: Reply): string {
  if (!error) return 'yes';
  const { code, refusals } = error.data;
  return refusals.length ? refusals.map((refusal) => refusal.code).join('+') : code;
}

async function call(name: string, input: unknown, { headers, peer }: Column): Promise<string> {
  const isQuery = procedures[name]?._def.type === 'query';
  const query = isQuery && input !== undefined ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const sent = { method: 'POST', body: JSON.stringify(input ?? {}), headers: { ...headers, 'content-type': 'application/json' } };
  const response = await app.get(`/trpc/${name}${query}`, isQuery ? { headers } : sent, peer);
  return readReply((await response.json()) as Reply);
}

async function visit(address: string, { path, body }: { path?: string; body?: unknown }, { headers, peer }: Column): Promise<string> {
  const [method = '', place = ''] = address.split(' ');
  const sent = body !== undefined && { body: JSON.stringify(body) };
  const response = await app.get(path ?? place, { method, ...sent, headers: { ...headers, 'content-type': 'application/json' } }, peer);
  await response.body?.cancel();
  return String(response.status);
}

const nameOf = (row: string) => row.split(/:(?= )/)[0] ?? row;
const namesIn = (cases: object) => [...new Set(Object.keys(cases).map(nameOf))].sort();

function anyWorld(): AccessWorld {
  const [column] = columns;
  if (!column) throw new Error('Nobody asks.');
  return column.world;
}

/** Fills a table row by row; who is shut out gets no record of their own to ask about. */
async function fill<Asked>(
  cases: Record<string, (world: AccessWorld) => Asked | Promise<Asked>>,
  ask: (name: string, asked: Asked, column: Column) => Promise<string>,
): Promise<string> {
  const rows: string[][] = [['', ...CALLERS.map(({ name }) => name)]];
  for (const [row, make] of Object.entries(cases)) {
    const forTheShutOut = make(anyWorld());
    const answers = columns.map(async (column) =>
      ask(nameOf(row), await (isShutOut(column.kind) ? forTheShutOut : make(column.world)), column),
    );
    rows.push([row, ...(await Promise.all(answers))]);
  }
  return inColumns(rows);
}

function inColumns(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

it('has a row for every procedure, and no other', () => {
  expect(namesIn(ACCESS)).toEqual(Object.keys(procedures).sort());
});

it('has a row for every address, and no other', () => {
  // what ends in a star are the files of the interface, where it was built
  expect(namesIn(ROUTES)).toEqual(app.addresses.filter((address) => !address.endsWith('/*')).sort());
});

it('lets each of them do what the table says', { timeout: 120_000 }, async () => {
  await expect(await fill(ACCESS, call)).toMatchFileSnapshot('access.matrix.txt');
});

it('answers each of them at every address as the table says', { timeout: 120_000 }, async () => {
  await expect(await fill(ROUTES, visit)).toMatchFileSnapshot('routes.matrix.txt');
});
