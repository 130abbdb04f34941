// For tests: a mailer that keeps what it was given.
import type { Mail, Mailer } from '../adapters/mailer.ts';

export interface RecordingMailer extends Mailer {
  /** oldest first */
  sent: Mail[];
}

export function recordingMailer(): RecordingMailer {
  const sent: Mail[] = [];
  return {
    sent,
    async send(mail) {
      sent.push(mail);
    },
  };
}
