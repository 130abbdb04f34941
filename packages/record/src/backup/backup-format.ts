// What stands in a backup: lines of UTF-8 text. docs/operations.md describes the same for people.
import { z } from 'zod';

/**
 * 1. The header, JSON.
 * 2. For each table a line of JSON that names it, then its rows as COPY writes them, then `\.` on a line.
 * 3. The manifest, JSON.
 * 4. The seal, JSON: SHA-256 of every byte before it.
 */
export const BACKUP_FORMAT = 'touchstone.backup/1';

/** Never a row: COPY doubles a backslash. */
export const END_OF_ROWS = '\\.\n';

export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const headerSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  /** What had been applied to the database, in order; checksums as in `_prisma_migrations`. */
  migrations: z.array(z.strictObject({ name: z.string(), checksum: digest })),
});

export const tableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });

const headSchema = z.strictObject({ position: z.string().regex(/^[1-9]\d*$/), hash: digest, at: z.iso.datetime() });

export const manifestSchema = z.strictObject({
  tables: z.array(z.strictObject({ table: z.string(), rows: z.number().int(), sha256: digest })),
  /** `value` is the last number given out, or the one to come next when none was. */
  sequences: z.array(z.strictObject({ sequence: z.string(), value: z.string(), isCalled: z.boolean() })),
  /** The latest event in the file; null for an empty record. */
  head: headSchema.nullable(),
});

export type BackupHeader = z.infer<typeof headerSchema>;
export type BackupTable = z.infer<typeof tableSchema>;
export type BackupManifest = z.infer<typeof manifestSchema>;
export type RecordHead = z.infer<typeof headSchema>;
