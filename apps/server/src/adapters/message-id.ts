// By which name a mail is known for good, so that one sent twice is shown once.

/** The Message-ID header for a mail that has an id; the rest get one of their own. */
export const messageIdOf = (id: string | undefined, mailFrom: string): { messageId?: string } =>
  id === undefined ? {} : { messageId: `<${id}@${/@([^\s>]+)/.exec(mailFrom)?.[1] ?? 'localhost'}>` };
