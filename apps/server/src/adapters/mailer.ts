// How people are written to: by the server that SMTP_URL names, or else into a folder that only this user can read.
import { mailByServer } from './mail-by-server.ts';
import { mailToFolder } from './mail-to-folder.ts';

/** A mail in plain text to one person. */
export interface Mail {
  /** Makes a mail that was sent twice one mail for whoever gets it; only letters, digits, dots and hyphens. */
  id?: string;
  /** one e-mail address */
  to: string;
  subject: string;
  text: string;
}

export interface Mailer {
  /** Resolves once the mail is handed over; rejects when it could not be. */
  send(mail: Mail): Promise<void>;
}

export interface MailSettings {
  /** such as smtps://user:password@mail.example.org; undefined: mails are kept as files */
  smtpUrl: string | undefined;
  /** whom mails are from, such as "Harbour Desk <desk@example.org>" */
  mailFrom: string;
  dataFolder: string;
}

/** `say` is told to whom a mail was kept as a file and where, never what is in it. */
export const openMailer = ({ smtpUrl, mailFrom, dataFolder }: MailSettings, say: (sentence: string) => void): Mailer =>
  smtpUrl === undefined ? mailToFolder({ dataFolder, mailFrom, say }) : mailByServer({ smtpUrl, mailFrom });

/** Sends without making anybody wait, which also hides from them whether there was anything to send. What fails is told to the console. */
export const postman =
  (mailer: Mailer, say: (sentence: string) => void) =>
  (mail: Mail): void => {
    mailer.send(mail).catch((error: unknown) => {
      const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      say(`The mail to ${mail.to} could not be sent${why}. Look at SMTP_URL and the mail server.`);
    });
  };
