import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { refusalOf } from '../testing/refusal-of.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { findBinaries } from './binaries.ts';
import { processMark } from './process-mark.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded.ts';

const settings = { fsync: 'off' };

async function start(folder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, settings });
  onTestFinished(() => server.stop());
  return server;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

describe('one folder', () => {
  it('is made once when several start on it at the same time, and all use one server', async () => {
    const folder = temporaryFolder();
    const servers = await Promise.all([start(folder), start(folder), start(folder)]);
    expect(servers.filter(({ isJoined }) => !isJoined)).toHaveLength(1);
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
  });

  it('keeps its server until the last one leaves, and its rows after that', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const second = await start(folder);
    await first.stop();
    await query(second.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await second.stop();
    expect(processMark(second.processId)).toBeUndefined();
    const third = await start(folder);
    expect(await query(third.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  });

  it('is made anew after an interrupted first start, without its leftovers', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'unfinished-cluster/base'), { recursive: true });
    writeFileSync(path.join(folder, 'unfinished-password'), 'old');
    const { url } = await start(folder);
    expect(await query(url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(readdirSync(folder).filter((name) => name.startsWith('unfinished'))).toEqual([]);
  });

  it('starts although the id in an old postmaster.pid belongs to another program by now', async () => {
    const folder = temporaryFolder();
    await (await start(folder)).stop();
    writeFileSync(path.join(folder, 'cluster/postmaster.pid'), `${process.pid}\n${folder}/cluster\n1\n5432\n\n127.0.0.1\n\nready   \n`);
    expect((await start(folder)).isJoined).toBe(false);
  });
});

describe('refusals', () => {
  it.each([
    ['19', 'dataFolderNewer', /PostgreSQL 19.*newer Touchstone.*TOUCHSTONE_DATA_DIR/s],
    ['17', 'dataFolderOlder', /PostgreSQL 17.*cannot open.*TOUCHSTONE_DATA_DIR/s],
  ])('a folder of PostgreSQL %s', async (version, code, sentence) => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'cluster'));
    writeFileSync(path.join(folder, 'cluster/PG_VERSION'), `${version}\n`);
    const refusal = await refusalOf(() => startEmbeddedPostgres({ folder }));
    expect(refusal).toMatchObject({ code, message: expect.stringMatching(sentence) });
  });

  it('a folder below a file', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const refusal = await refusalOf(() => startEmbeddedPostgres({ folder: path.join(file, 'data') }));
    expect(refusal).toMatchObject({ code: 'dataFolderNotWritable', message: expect.stringMatching(/ENOTDIR.*TOUCHSTONE_DATA_DIR/s) });
  });

  it.runIf(process.platform === 'linux')('a folder where nobody can make one, not even root', async () => {
    const refusal = await refusalOf(() => startEmbeddedPostgres({ folder: '/proc/touchstone/data' }));
    expect(refusal).toMatchObject({ code: 'dataFolderNotWritable', message: expect.stringMatching(/ENOENT.*TOUCHSTONE_DATA_DIR/s) });
  });

  it('a platform without binaries', async () => {
    const refusal = await refusalOf(() => findBinaries('plan9', 'mips'));
    expect(refusal).toMatchObject({ code: 'platformNotSupported', message: expect.stringContaining('Set DATABASE_URL') });
  });

  it('settings that the server does not take, with its own words', async () => {
    const refusal = await refusalOf(() => startEmbeddedPostgres({ folder: temporaryFolder(), settings: { max_connections: 'many' } }));
    expect(refusal).toMatchObject({ code: 'embeddedServerFailed', message: expect.stringContaining('max_connections') });
  });
});
