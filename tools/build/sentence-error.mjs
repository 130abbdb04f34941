// An error for the person at the console: a sentence, printed without a stack.
export class SentenceError extends Error {}
