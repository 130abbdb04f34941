// The first thing a schema says against a value, or null when it takes it.
import type { ZodType } from 'zod';

export const firstProblem = (schema: ZodType, value: unknown): string | null => schema.safeParse(value).error?.issues[0]?.message ?? null;

/** An id as the database makes them. */
export const someId = '0198d3f0-1111-7111-8111-111111111111';
export const otherId = '0198d3f0-2222-7222-8222-222222222222';
