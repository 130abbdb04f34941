// A comment on words of the text, which opens a thread there.
import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../trpc.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import { CommentField } from '../../comments/CommentField.tsx';
import { useThreadRecords } from '../../comments/thread-records.ts';
import type { ArticleReply } from './article-reply.ts';

export interface PassageCommentDialogProps {
  article: ArticleReply;
  range: { start: number; end: number };
  onClose: () => void;
}

export function PassageCommentDialog({ article, range, onClose }: PassageCommentDialogProps) {
  const trpc = useTRPC();
  const { articleVersionId, text } = article.text;
  const { start, end } = range;
  const records = useThreadRecords({ articleId: article.id });
  const add = useMutation(
    trpc.comments.add.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: async () => {
        await records.refresh();
        tellDone('Comment added to the text.');
        onClose();
      },
    }),
  );
  return (
    <Dialog title="Comment on these words" isOpen onClose={onClose}>
      <blockquote dir="auto" className="mb-3 line-clamp-4 border-s-2 border-line-strong ps-3 font-text text-base text-muted">
        {text.slice(start, end)}
      </blockquote>
      <CommentField
        keptAs={`passage-comment.${articleVersionId}.${start}.${end}`}
        label="Comment"
        placeholder="What should a colleague know about these words?"
        submitWord="Comment"
        isAutoFocused
        onSend={(body) => add.mutateAsync({ target: { on: 'passage', articleVersionId, start, end }, body })}
      />
    </Dialog>
  );
}
