// What may be sent in about a member, and by the person who sets the desk up.
import { ROLES } from '@touchstone/domain';
import { z } from 'zod';

export const FEWEST_PASSWORD_CHARACTERS = 10;
/** Longer ones would only cost time to hash. */
export const MOST_PASSWORD_CHARACTERS = 128;

const person = {
  name: z.string('Write the name.').trim().min(1, 'Write the name.').max(200, 'That name is too long: 200 characters at most.'),
  email: z
    .string('Write the e-mail address.')
    .trim()
    .toLowerCase()
    .max(320, 'That e-mail address is too long.')
    .pipe(z.email('That is not an e-mail address; it looks like name@example.org.')),
  password: z
    .string('Choose a password.')
    .min(FEWEST_PASSWORD_CHARACTERS, `Choose a password of at least ${FEWEST_PASSWORD_CHARACTERS} characters.`)
    .max(MOST_PASSWORD_CHARACTERS, `Choose a password of at most ${MOST_PASSWORD_CHARACTERS} characters.`),
};

/** What the holder of the set-up link sends in: the desk's name and the first admin. */
export const setUpInput = z.strictObject({
  token: z.string('The set-up link is incomplete. Copy it from the console once more.').max(200),
  deskName: z.string('Name the desk.').trim().min(1, 'Name the desk.').max(200, 'That name is too long: 200 characters at most.'),
  ...person,
});
export type SetUpInput = z.infer<typeof setUpInput>;

/** What an admin sends in about a new colleague. */
export const memberAdd = z.strictObject({ ...person, role: z.enum(ROLES, 'Choose a role: observer, checker, editor or admin.') });
export type MemberAdd = z.infer<typeof memberAdd>;

/** Whom an admin lets try again. */
export const memberUnlock = z.strictObject({ memberId: z.uuid() });
export type MemberUnlock = z.infer<typeof memberUnlock>;
