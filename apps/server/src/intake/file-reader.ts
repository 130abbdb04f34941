// What is got out of a file: its text, and what it says about the article itself.

/** What the file itself said about the article, beside its text. */
export interface ReadIntake {
  text: string;
  found: { title?: string; byline?: string; publisher?: string; publishedAt?: string; url?: string };
}

/** Reads one kind of file. */
export type FileReader = (bytes: Uint8Array) => Promise<ReadIntake> | ReadIntake;
