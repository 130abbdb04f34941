// How many threads there are on words of the text, and the way to them.
import { useSearch } from '@tanstack/react-router';
import { MessageSquareText } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import type { PassageThread } from './article-reply.ts';

const TextCommentsCard = lazy(() => import('./TextCommentsCard.tsx').then((module) => ({ default: module.TextCommentsCard })));

export interface TextCommentsProps {
  articleId: string;
  threads: readonly PassageThread[];
  onShow: (thread: PassageThread) => void;
}

export function TextComments({ articleId, threads, onShow }: TextCommentsProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { comment: soughtId } = useSearch({ from: '/members/articles/$articleId' });
  const [isOpen, setIsOpen] = useState(() => threads.some(({ comments }) => comments.some(({ id }) => id === soughtId)));
  const open = threads.filter(({ resolved }) => !resolved).length;
  return (
    <>
      <Button
        ref={button}
        kind="bare"
        size="small"
        className="text-muted"
        aria-label={`Comments on the text: ${open} open`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        <MessageSquareText size={14} aria-hidden="true" />
        {open}
      </Button>
      <Suspense>
        {isOpen && (
          <TextCommentsCard
            articleId={articleId}
            threads={threads}
            soughtId={soughtId}
            anchor={button}
            onShow={onShow}
            onClose={() => setIsOpen(false)}
          />
        )}
      </Suspense>
    </>
  );
}
