// A comment on words of the text.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useActions } from '../../../actions/use-actions.ts';
import { describeProblem } from '../../../messages/problems.ts';
import { useDesk } from '../../../session/desk.ts';
import { forgetKept, useKept } from '../../../session/use-kept.ts';
import { useTRPC } from '../../../trpc.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { tellDone } from '../../../ui/toast-queue.ts';
import type { ArticleReply } from './article-reply.ts';

export interface PassageCommentDialogProps {
  article: ArticleReply;
  range: { start: number; end: number };
  onClose: () => void;
}

export function PassageCommentDialog({ article, range, onClose }: PassageCommentDialogProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { me } = useDesk();
  const { articleVersionId, text } = article.text;
  const { start, end } = range;
  const quote = text.slice(start, end);
  const key = `passage-comment.${articleVersionId}.${start}.${end}`;
  const [body, setBody] = useKept(key, '');
  const { mutate, isPending, error } = useMutation(
    trpc.comments.add.mutationOptions({
      meta: { isProblemShownInPlace: true },
      onSuccess: ({ commentId }) => {
        const author = { id: me.id, name: me.name };
        const comment = { id: commentId, body: body.trim(), author, createdAt: new Date().toISOString(), start, end, quote };
        queries.setQueryData(
          trpc.articles.get.queryKey({ articleId: article.id }),
          (known) => known && { ...known, passageComments: [...known.passageComments, comment] },
        );
        forgetKept(key);
        tellDone('Comment added to the text.');
        onClose();
      },
    }),
  );
  const send = () => mutate({ target: { on: 'passage', articleVersionId, start, end }, body });
  useActions({ 'form.submit': { perform: send } });
  return (
    <Dialog
      title="Comment on these words"
      isOpen
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          shortcut="Mod+Enter"
          isPending={isPending}
          blockedBy={body.trim() ? [] : ['Write something first.']}
          onPress={send}
        >
          Comment
        </Button>
      }
    >
      <blockquote dir="auto" className="line-clamp-4 border-s-2 border-line-strong ps-3 font-text text-base text-muted">
        {quote}
      </blockquote>
      <TextArea
        label="Comment"
        isLabelHidden
        autoFocus
        value={body}
        onChange={setBody}
        maxLength={20_000}
        rows={4}
        placeholder="What should a colleague know about these words?"
        errorMessage={error ? describeProblem(error) : undefined}
        className="pt-3"
      />
    </Dialog>
  );
}
