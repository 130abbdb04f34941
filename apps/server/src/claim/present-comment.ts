// A comment as the client gets it.
import type { CommentReply } from './claim-reply.ts';

interface CommentRecord {
  id: string;
  body: string;
  author: { id: string; name: string };
  createdAt: Date;
}

export const presentComment = ({ id, body, author, createdAt }: CommentRecord): CommentReply => ({
  id,
  body,
  author,
  createdAt: createdAt.toISOString(),
});
