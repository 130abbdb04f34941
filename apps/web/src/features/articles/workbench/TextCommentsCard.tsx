// The threads on words of the text, in a card at their button.
import { includesRole } from '@touchstone/domain';
import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useDesk } from '../../../session/desk.ts';
import { ThreadItem } from '../../comments/ThreadItem.tsx';
import { useThreadActs } from '../../comments/use-thread-acts.ts';
import type { PassageThread } from './article-reply.ts';

export interface TextCommentsCardProps {
  articleId: string;
  threads: readonly PassageThread[];
  soughtId: string | undefined;
  anchor: RefObject<HTMLElement | null>;
  onShow: (thread: PassageThread) => void;
  onClose: () => void;
}

export function TextCommentsCard({ articleId, threads, soughtId, anchor, onShow, onClose }: TextCommentsCardProps) {
  const { me } = useDesk();
  const acts = useThreadActs({ articleId });
  const canWrite = includesRole(me.role, 'checker');
  return (
    <Popover isOpen onOpenChange={(isOpen) => !isOpen && onClose()} triggerRef={anchor} offset={4} className="floating w-96 max-w-[92vw]">
      <Dialog aria-label="Comments on the text" className="p-3 outline-none">
        <ul className="scroll-pane -m-1 flex max-h-[70vh] flex-col gap-4 p-1">
          {threads.map((thread) => (
            <li key={thread.id} className="flex flex-col items-stretch gap-1.5">
              <button
                type="button"
                className="line-clamp-3 border-s-2 border-line-strong ps-2 text-start font-text text-sm text-muted hover:text-ink"
                onClick={() => {
                  onShow(thread);
                  onClose();
                }}
              >
                {thread.quote}
              </button>
              <ul>
                <ThreadItem thread={thread} acts={acts} canWrite={canWrite} settling={canWrite ? [] : null} soughtId={soughtId} />
              </ul>
            </li>
          ))}
        </ul>
      </Dialog>
    </Popover>
  );
}
