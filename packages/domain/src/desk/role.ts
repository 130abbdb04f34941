// Who a member is at the desk, and which role includes which.

/** In rising order: each role includes the ones before it. */
export const ROLES = ['observer', 'checker', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** True when `role` is `needed` or includes it. */
export const includesRole = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);
