import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it.each([
    [{}, 'http://127.0.0.1:4600'],
    [{ PUBLIC_URL: '', PORT: '5000' }, 'http://127.0.0.1:5000'],
    [{ HOST: '0.0.0.0', PORT: '80' }, 'http://127.0.0.1'],
    [{ HOST: '::1' }, 'http://[::1]:4600'],
    [{ PUBLIC_URL: 'https://check.example.org/desk' }, 'https://check.example.org'],
  ])('%j leads links to %s', (variables, baseUrl) => {
    expect(readSettings(variables).baseUrl).toBe(baseUrl);
  });

  it('takes the database from DATABASE_URL, or from the folder of this repository or the one named', () => {
    expect(readSettings({ DATABASE_URL: 'postgresql://desk' }).databaseUrl).toBe('postgresql://desk');
    expect(readSettings({ DATABASE_URL: '' }).databaseUrl).toBeUndefined();
    expect(readSettings({}).databaseFolder).toBe(path.resolve(import.meta.dirname, '../../../.data/database'));
    expect(readSettings({ TOUCHSTONE_DATA_DIR: 'desk' }).databaseFolder).toBe(path.resolve('desk/database'));
  });

  it('refuses an address that is none', () => {
    expect(() => readSettings({ PUBLIC_URL: 'check' })).toThrow('PUBLIC_URL');
  });
});
