// A text with what changed in it since another version; the change is in the markup, not only in the colour.
import { useMemo } from 'react';
import { diffWords } from './diff-words.ts';

export function DiffText({ before, after }: { before: string | null; after: string }) {
  const pieces = useMemo(
    () => (before === null || before === after ? null : diffWords(before, after).map((piece, place) => ({ ...piece, key: place }))),
    [before, after],
  );
  if (!pieces) return after;
  return pieces.map(({ text, change, key }) => {
    if (change === 'added')
      return (
        <ins key={key} className="rounded-xs bg-chosen no-underline [box-decoration-break:clone]">
          {text}
        </ins>
      );
    if (change === 'removed')
      return (
        <del key={key} className="text-faint">
          {text}
        </del>
      );
    return <span key={key}>{text}</span>;
  });
}
