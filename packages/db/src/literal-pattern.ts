// What somebody typed as part of an ILIKE pattern, each character standing for itself.

/** Prisma's case-insensitive comparisons are ILIKE as well, and escape nothing. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
