// How many comments there are on words of the text, and the way to them.
import { MessageSquareText } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import type { PassageComment } from './article-reply.ts';

const TextCommentsCard = lazy(() => import('./TextCommentsCard.tsx').then((module) => ({ default: module.TextCommentsCard })));

export function TextComments({ comments, onShow }: { comments: readonly PassageComment[]; onShow: (comment: PassageComment) => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        kind="bare"
        size="small"
        className="text-muted"
        aria-label={`Comments on the text: ${comments.length}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        <MessageSquareText size={14} aria-hidden="true" />
        {comments.length}
      </Button>
      <Suspense>
        {isOpen && <TextCommentsCard comments={comments} anchor={button} onShow={onShow} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  );
}
