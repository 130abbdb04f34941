// The comments on words of the text, in a card at their button.
import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { describeAge } from '../../../messages/times.ts';
import type { PassageComment } from './article-reply.ts';

export interface TextCommentsCardProps {
  comments: readonly PassageComment[];
  anchor: RefObject<HTMLElement | null>;
  onShow: (comment: PassageComment) => void;
  onClose: () => void;
}

export function TextCommentsCard({ comments, anchor, onShow, onClose }: TextCommentsCardProps) {
  const now = Date.now();
  return (
    <Popover isOpen onOpenChange={(isOpen) => !isOpen && onClose()} triggerRef={anchor} offset={4} className="floating w-96 max-w-[92vw]">
      <Dialog aria-label="Comments on the text" className="p-3 outline-none">
        <ul className="scroll-pane -m-1 flex max-h-96 flex-col gap-3 p-1">
          {comments.map((comment) => (
            <li key={comment.id} className="flex flex-col items-start gap-0.5 text-sm">
              <button
                type="button"
                className="border-s-2 border-line-strong ps-2 text-start font-text text-muted hover:text-ink"
                onClick={() => {
                  onShow(comment);
                  onClose();
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
      </Dialog>
    </Popover>
  );
}
