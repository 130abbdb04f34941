import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailer } from './mailer.ts';

const mail = { to: 'ada@example.org', subject: 'Ein neues Paßwort', text: 'Open https://check.example.org/reset/a-secret\n\nGrüße\n' };
const mailFrom = 'Harbour Desk <desk@example.org>';
let dataFolder: string;
let said: string[];
beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'touchstone-mail-'));
  said = [];
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));
const open = (smtpUrl?: string) => openMailer({ smtpUrl, mailFrom, dataFolder }, (sentence) => said.push(sentence));

describe('without a mail server', () => {
  it('keeps each mail as a file that only this user reads, and says where but not what', async () => {
    await Promise.all([open().send(mail), open().send({ ...mail, to: 'bo@example.org' })]);
    const folder = path.join(dataFolder, 'mail');
    const files = await readdir(folder);
    expect(files).toHaveLength(2);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const file of files) expect((await stat(path.join(folder, file))).mode & 0o777).toBe(0o600);
    const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
    expect(texts.join('')).toMatch(/^From: Harbour Desk <desk@example\.org>\r\n(.*\r\n)*To: ada@example\.org\r\n/m);
    expect(texts[0]).toContain('https://check.example.org/reset/a-secret');
    expect(said).toHaveLength(2);
    expect(said.join()).toContain(path.join(folder, files[0] ?? ''));
    expect(said.join()).not.toMatch(/a-secret|https:/);
  });

  it('writes one head only, whatever the subject holds', async () => {
    await open().send({ ...mail, subject: 'Hello\r\nBcc: eve@example.org' });
    const [file = ''] = await readdir(path.join(dataFolder, 'mail'));
    expect(await readFile(path.join(dataFolder, 'mail', file), 'utf8')).not.toMatch(/^Bcc:/m);
  });
});

describe('with a mail server', () => {
  interface Received {
    from: string;
    to: string[];
    user: string;
    message: string;
  }
  let received: Received[];
  let server: SMTPServer;
  let port: number;
  beforeEach(async () => {
    received = [];
    let user = '';
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth({ username, password }, _session, done) {
        if (password !== 'open sesame') return done(new Error('wrong password'));
        user = username ?? '';
        done(null, { user });
      },
      async onData(stream, { envelope }, done) {
        const parts: Buffer[] = [];
        for await (const part of stream) parts.push(part as Buffer);
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), user, message: Buffer.concat(parts).toString() });
        done();
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.server.address() as AddressInfo).port;
  });
  afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

  it('hands the mail over and keeps nothing', async () => {
    await open(`smtp://desk:open%20sesame@127.0.0.1:${port}`).send(mail);
    expect(received).toMatchObject([{ from: 'desk@example.org', to: ['ada@example.org'], user: 'desk' }]);
    expect(received[0]?.message).toMatch(/^Subject: =\?UTF-8\?Q\?Ein_neues_Pa=C3=9Fwort\?=/m);
    expect(await readdir(dataFolder)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('writes to one address, whatever else stands in it', async () => {
    await open(`smtp://desk:open%20sesame@127.0.0.1:${port}`)
      .send({ ...mail, to: 'ada@example.org, eve@example.org' })
      .catch(() => {});
    expect(received.flatMap(({ to }) => to)).not.toContain('eve@example.org');
  });

  it('says when it could not', async () => {
    await expect(open(`smtp://desk:wrong@127.0.0.1:${port}`).send(mail)).rejects.toThrow();
    expect(received).toEqual([]);
  });

  it('sends nothing in the open to another machine', async () => {
    const elsewhere = `smtp://desk:open%20sesame@[::ffff:127.0.0.1]:${port}`;
    await expect(open(elsewhere).send(mail)).rejects.toThrow(/TLS/);
    expect(received).toEqual([]);
    await open(`${elsewhere}?requireTLS=false`).send(mail);
    expect(received).toHaveLength(1);
  });
});
