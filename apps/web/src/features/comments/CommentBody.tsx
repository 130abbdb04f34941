// The words of a comment with the names of members in them: text only, never markup.
import { splitMentions } from '@touchstone/domain';
import type { Named } from '@touchstone/server';

export function CommentBody({ body, mentions }: { body: string; mentions: readonly Named[] }) {
  return (
    <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
      {splitMentions(body).map((piece, index) =>
        'text' in piece ? (
          piece.text
        ) : (
          <span key={index} className="font-medium text-accent">
            @{mentions.find(({ id }) => id === piece.memberId)?.name ?? 'somebody'}
          </span>
        ),
      )}
    </p>
  );
}
