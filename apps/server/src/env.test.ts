import path from 'node:path';
import { expect, it } from 'vitest';
import { readEnvironment } from './env.ts';

it('listens on loopback at 4600 with its own database in the repository when nothing is set', () => {
  const dataFolder = path.resolve(import.meta.dirname, '../../../.data');
  const mailFrom = 'Touchstone <touchstone@localhost>';
  const place = { port: 4600, host: '127.0.0.1', dataFolder, databaseUrl: undefined };
  const defaults = { ...place, mailFrom, trustedProxies: [], newsroomAccount: null, assistant: null, worksInside: true, digestHour: 7 };
  expect(readEnvironment({ PORT: '', HOST: '' })).toEqual(defaults);
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

it.each([
  [{ SMTP_URL: 'mail.example.org' }, /^SMTP_URL is an address/],
  [{ SMTP_URL: 'smtp://mail.example.org' }, /^SMTP_URL needs MAIL_FROM/],
  [{ TRUSTED_PROXIES: '10.0.0.1, proxy' }, /^TRUSTED_PROXIES are/],
  [{ MAIL_FROM: 'the desk' }, /^MAIL_FROM is whom/],
  [{ ASSISTANT_URL: 'http://127.0.0.1:11434/v1' }, /^ASSISTANT_URL and ASSISTANT_MODEL go together/],
  [{ ASSISTANT_MODEL: 'small' }, /^ASSISTANT_URL and ASSISTANT_MODEL go together/],
  [{ ASSISTANT_URL: 'http://models.example.org/v1', ASSISTANT_MODEL: 'small' }, /^ASSISTANT_URL begins with https/],
  [{ ASSISTANT_KEY: 'secret' }, /^ASSISTANT_KEY needs ASSISTANT_URL/],
  [{ TOUCHSTONE_WORK: 'outside' }, /^TOUCHSTONE_WORK is inside, or none/],
  [{ DAILY_MAIL_HOUR: '24' }, /^DAILY_MAIL_HOUR is at most 23/],
])('refuses %j', (wrong, sentence) => {
  expect(() => readEnvironment(wrong)).toThrow(sentence);
});

it('mails by the server that is set, from whom is set', () => {
  const set = { SMTP_URL: 'smtps://desk:secret@mail.example.org', MAIL_FROM: 'Harbour Desk <desk@example.org>' };
  expect(readEnvironment(set)).toMatchObject({ smtpUrl: set.SMTP_URL, mailFrom: set.MAIL_FROM });
});

it('knows an assistant when its address and model are given', () => {
  const set = { ASSISTANT_URL: 'https://models.example.org/v1', ASSISTANT_MODEL: 'small', ASSISTANT_KEY: 'secret' };
  expect(readEnvironment(set).assistant).toEqual({ url: set.ASSISTANT_URL, model: 'small', key: 'secret' });
});

it('believes the proxies that are named', () => {
  expect(readEnvironment({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' }).trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8']);
});
