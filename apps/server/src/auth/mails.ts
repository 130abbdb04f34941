// What a member is written about signing in.
import type { Mail } from '../adapters/mailer.ts';

interface Addressee {
  name: string;
  email: string;
}

const mailTo = ({ name, email }: Addressee, subject: string, lines: readonly string[]): Mail => ({
  to: email,
  subject,
  text: [`Hello ${name},`, '', ...lines, ''].join('\n'),
});

/** The link to choose a new password by. */
export const writeReset = (member: Addressee, { publicUrl, token }: { publicUrl: string; token: string }): Mail =>
  mailTo(member, 'Choose a new password for Touchstone', [
    'somebody, probably you, asked for a new password at Touchstone. Choose it here within an hour; the link works once:',
    '',
    `${publicUrl}/reset-password/${token}`,
    '',
    'It signs you out everywhere. If it was not you who asked, do nothing: your password stays as it is.',
  ]);

/** After too many wrong passwords. */
export const writeLockedOut = (member: Addressee, publicUrl: string): Mail =>
  mailTo(member, 'Too many wrong passwords at Touchstone', [
    'somebody typed ten wrong passwords for you in a row, so your password opens nothing for now. Where you are signed in, you stay so.',
    '',
    `To get in again, choose a new password: open ${publicUrl}/forgot-password. Or ask an admin of the desk to let you try again.`,
  ]);
