// The mark of each stance, beside its word in every format.
import type { Stance } from '@touchstone/domain';

export const STANCE_MARKS: Record<Stance, string> = { supports: '↑', refutes: '↓', context: '↔' };
