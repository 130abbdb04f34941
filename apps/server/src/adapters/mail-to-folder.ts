// Without a mail server each mail becomes a file in the data folder, which any mail program opens.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.ts';
import { messageIdOf } from './message-id.ts';

export interface FolderOptions {
  dataFolder: string;
  mailFrom: string;
  say: (sentence: string) => void;
}

/** Keeps mails as `<dataFolder>/mail/<time>-<random>.eml`. A mail may hold a link that lets somebody in, so only this user reads them. */
export function mailToFolder({ dataFolder, mailFrom, say }: FolderOptions): Mailer {
  const folder = path.join(dataFolder, 'mail');
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send({ id, to, subject, text }) {
      const { message } = await writer.sendMail({
        from: mailFrom,
        to: { name: '', address: to },
        subject,
        text,
        ...messageIdOf(id, mailFrom),
      });
      await mkdir(folder, { recursive: true });
      await chmod(folder, 0o700);
      const time = new Date().toISOString().replace(/\D/g, '');
      const file = path.join(folder, `${time}-${randomBytes(4).toString('hex')}.eml`);
      await writeFile(file, message, { mode: 0o600, flag: 'wx' });
      say(`There is no mail server (SMTP_URL), so the mail to ${to} is kept in ${file}`);
    },
  };
}
