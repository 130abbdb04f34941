// A thread with its comments as the client gets it; a withdrawn comment comes without words.
import type { ThreadRecord } from '@touchstone/db';
import type { CommentReply, ThreadReply } from './claim-reply.ts';

const presentComment = (comment: ThreadRecord['comments'][number]): CommentReply => ({
  id: comment.id,
  body: comment.withdrawnAt ? null : comment.body,
  mentions: comment.mentions.map(({ member }) => member),
  author: comment.author,
  isByRecused: comment.isByRecused,
  revision: comment.revision,
  createdAt: comment.createdAt.toISOString(),
  editedAt: comment.editedAt?.toISOString() ?? null,
});

export const presentThread = ({ id, comments, resolvedBy, resolvedAt }: ThreadRecord): ThreadReply => ({
  id,
  resolved: resolvedBy && resolvedAt ? { by: resolvedBy, at: resolvedAt.toISOString() } : null,
  comments: comments.map(presentComment),
});
