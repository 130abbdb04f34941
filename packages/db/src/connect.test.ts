import { createServer } from 'node:net';
import { expect, inject, it } from 'vitest';
import { connect } from './connect.ts';
import { refusalOf } from './testing/refusal-of.ts';

const { url } = inject('testServer');
const changed = (parts: Partial<URL>) => Object.assign(new URL(url), parts).href;

it('opens a connection to a server that is new enough', async () => {
  const client = await connect(url);
  expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});

it.each([
  ['no address', 'localhost/desk', 'databaseUrlMalformed', /postgresql:\/\/user:password@host/],
  ['an address of something else', 'https://example.org/desk', 'databaseUrlMalformed', /postgresql:\/\/user:password@host/],
  [
    'a port where nothing listens',
    changed({ port: '1' }),
    'databaseUnreachable',
    /No database answers at 127\.0\.0\.1:1 .*Start it or correct DATABASE_URL/,
  ],
  ['a host that does not exist', changed({ hostname: 'desk.invalid' }), 'databaseUnreachable', /No database answers at desk\.invalid/],
  ['a wrong password', changed({ password: 'guess' }), 'databasePasswordWrong', /does not let \w+ in.*Check the user and the password/],
  ['a database that does not exist', changed({ pathname: '/attic' }), 'databaseMissing', /no database "attic".*createdb attic/],
])('refuses %s', async (_, wrong, code, sentence) => {
  const refusal = await refusalOf(() => connect(wrong));
  expect(refusal).toMatchObject({ code, message: expect.stringMatching(sentence) });
  expect(refusal.message).not.toContain('guess');
});

it('refuses a server that is too old', async () => {
  expect(await refusalOf(() => connect(oldServer.url))).toMatchObject({
    code: 'databaseTooOld',
    message: expect.stringMatching(/PostgreSQL 14, .* 15 or newer/),
  });
});

/** Speaks just enough of PostgreSQL's protocol to say that it is version 14. */
const oldServer = await new Promise<{ url: string }>((resolve) => {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const integers = (...numbers: [number, 2 | 4][]) =>
    Buffer.concat(numbers.map(([number, size]) => Buffer.from(number.toString(16).padStart(size * 2, '0'), 'hex')));
  const ready = message('Z', Buffer.from('I'));
  const column = Buffer.concat([integers([1, 2]), Buffer.from('version\0'), integers([0, 4], [0, 2], [23, 4], [4, 2], [0, 4], [0, 2])]);
  const row = Buffer.concat([integers([1, 2], [6, 4]), Buffer.from('140011')]);
  const answer = Buffer.concat([message('T', column), message('D', row), message('C', Buffer.from('SELECT 1\0')), ready]);
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      if (data[0] === 0) socket.write(Buffer.concat([message('R', integers([0, 4])), ready]));
      else if (data.toString('latin1', 0, 1) === 'Q') socket.write(answer);
      else socket.end();
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    resolve({ url: `postgresql://desk@127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/desk` });
  });
});
