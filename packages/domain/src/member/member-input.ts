// What may be sent in about members and invitations.
import { z } from 'zod';
import { ROLES } from '../desk/role.ts';

const id = z.uuid('That is not the id of anything here.');
const role = z.enum(ROLES, 'Choose a role: observer, checker, editor or admin.');

/** As it is kept: in lower case, without spaces around it. */
export const emailAddress = z
  .string('Write the e-mail address.')
  .trim()
  .toLowerCase()
  .max(320, 'That e-mail address is too long.')
  .pipe(z.email('That is not an e-mail address; it looks like name@example.org.'));

export const memberRef = z.strictObject({ memberId: id });
export const memberRoleChange = z.strictObject({ memberId: id, role });
export const memberInvite = z.strictObject({ email: emailAddress, role });
export const invitationRef = z.strictObject({ invitationId: id });
