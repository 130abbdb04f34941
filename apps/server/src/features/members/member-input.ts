// What may be sent in by people who come to the desk: the person who sets it up, and whoever was invited.
import { emailAddress } from '@touchstone/domain';
import { z } from 'zod';

export const FEWEST_PASSWORD_CHARACTERS = 10;
/** Longer ones would only cost time to hash. */
export const MOST_PASSWORD_CHARACTERS = 128;

const person = {
  name: z.string('Write the name.').trim().min(1, 'Write the name.').max(200, 'That name is too long: 200 characters at most.'),
  password: z
    .string('Choose a password.')
    .min(FEWEST_PASSWORD_CHARACTERS, `Choose a password of at least ${FEWEST_PASSWORD_CHARACTERS} characters.`)
    .max(MOST_PASSWORD_CHARACTERS, `Choose a password of at most ${MOST_PASSWORD_CHARACTERS} characters.`),
};

/** What the holder of the set-up link sends in: the desk's name and the first admin. */
export const setUpInput = z.strictObject({
  token: z.string('The set-up link is incomplete. Copy it from the console once more.').max(200),
  deskName: z.string('Name the desk.').trim().min(1, 'Name the desk.').max(200, 'That name is too long: 200 characters at most.'),
  email: emailAddress,
  ...person,
});
export type SetUpInput = z.infer<typeof setUpInput>;

const token = z.string('The link is incomplete. Copy it from the mail once more.').max(200);
export const invitationToken = z.strictObject({ token });

/** What whoever was invited sends in; address and role come from the invitation. */
export const joinInput = z.strictObject({ token, ...person });
export type JoinInput = z.infer<typeof joinInput>;
