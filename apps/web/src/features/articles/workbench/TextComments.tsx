// The comments on words of the text: each leads to its words.
import { MessageSquareText } from 'lucide-react';
import { describeAge } from '../../../messages/times.ts';
import { Button } from '../../../ui/Button.tsx';
import { PopoverCard } from '../../../ui/PopoverCard.tsx';
import type { PassageComment } from './article-reply.ts';

export function TextComments({ comments, onShow }: { comments: readonly PassageComment[]; onShow: (comment: PassageComment) => void }) {
  const now = Date.now();
  return (
    <PopoverCard
      label="Comments on the text"
      trigger={
        <Button kind="bare" size="small" className="text-muted" aria-label={`Comments on the text: ${comments.length}`}>
          <MessageSquareText size={14} aria-hidden="true" />
          {comments.length}
        </Button>
      }
    >
      {(close) => (
        <ul className="scroll-pane -m-1 flex max-h-96 flex-col gap-3 p-1">
          {comments.map((comment) => (
            <li key={comment.id} className="flex flex-col items-start gap-0.5 text-sm">
              <button
                type="button"
                className="border-s-2 border-line-strong ps-2 text-start font-text text-muted hover:text-ink"
                onClick={() => {
                  onShow(comment);
                  close();
                }}
              >
                {comment.quote}
              </button>
              <p className="whitespace-pre-wrap">{comment.body}</p>
              <p className="text-xs text-faint">
                {comment.author.name} · {describeAge(comment.createdAt, now)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </PopoverCard>
  );
}
