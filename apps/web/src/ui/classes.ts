// One class attribute out of several parts, some of them conditional.

export const classes = (...parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' ');
