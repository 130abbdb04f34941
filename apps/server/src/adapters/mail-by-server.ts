// Mails by a mail server, over TLS unless that server runs on this machine.
import { createTransport } from 'nodemailer';
import { isLoopback } from '../http/own-address.ts';
import type { Mailer } from './mailer.ts';
import { messageIdOf } from './message-id.ts';

const patienceMilliseconds = 15_000;

/** What stands in the address wins, so `?requireTLS=false` lets a server of one's own network go without. */
export function mailByServer({ smtpUrl, mailFrom }: { smtpUrl: string; mailFrom: string }): Mailer {
  const isHere = isLoopback(new URL(smtpUrl).hostname.replace(/^\[|\]$/g, ''));
  const server = createTransport({
    url: smtpUrl,
    requireTLS: !isHere,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
  });
  return {
    async send({ id, to, subject, text }) {
      await server.sendMail({ from: mailFrom, to: { name: '', address: to }, subject, text, ...messageIdOf(id, mailFrom) });
    },
  };
}
