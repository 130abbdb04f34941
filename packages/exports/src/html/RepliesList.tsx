// Who was asked for a reply to the claim, and the answer or its absence.
import type { FrozenReply } from '@touchstone/domain';
import { replyWords } from '../reply-words.ts';
import { Prose } from './Prose.tsx';
import { usePrinting } from './printing.ts';

export function RepliesList({ replies }: { replies: readonly FrozenReply[] }) {
  const { words } = usePrinting();
  return (
    <>
      <h3>{words.rightOfReply}</h3>
      {replies.map((reply) => {
        const { line, text } = replyWords(reply, words);
        return (
          <div key={JSON.stringify(reply)}>
            <p dir="auto">{line}</p>
            {text !== null && (
              <blockquote>
                <Prose text={text} />
              </blockquote>
            )}
          </div>
        );
      })}
    </>
  );
}
