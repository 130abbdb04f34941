import path from 'node:path';
import { expect, it } from 'vitest';
import { readEnvironment } from './env.ts';

it('listens on loopback at 4600 with its own database in the repository when nothing is set', () => {
  const dataFolder = path.resolve(import.meta.dirname, '../../../.data');
  expect(readEnvironment({ PORT: '', HOST: '' })).toEqual({ port: 4600, host: '127.0.0.1', dataFolder, databaseUrl: undefined });
});

it('takes a relative data folder from where npm was called', () => {
  expect(readEnvironment({ TOUCHSTONE_DATA_DIR: 'desk', INIT_CWD: '/srv/news' }).dataFolder).toBe('/srv/news/desk');
});

it('names everything that is wrong in one sentence each', () => {
  const wrong = { PORT: 'many', HOST: 'not a host', DATABASE_URL: 'mysql://localhost/desk' };
  expect(() => readEnvironment(wrong)).toThrow(/^PORT is a number.*HOST is an address.*DATABASE_URL is an address/);
});

it.each(['-1', '65536', '80.5'])('refuses port %s', (PORT) => {
  expect(() => readEnvironment({ PORT })).toThrow(/^PORT is/);
});
