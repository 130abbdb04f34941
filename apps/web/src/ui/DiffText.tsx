// A text with what changed in it since another version; the change is in the markup and in words, not only in the colour.
import { useMemo } from 'react';
import { abridge, type DiffPiece, diffWords } from './diff-words.ts';

/** Heard, not seen: few screen readers tell of ins and del by themselves. */
const Heard = ({ children }: { children: string }) => <span className="sr-only select-none">{children}</span>;

function Piece({ text, change }: DiffPiece) {
  if (change === 'same') return <span>{text}</span>;
  return (
    <>
      <Heard>{`[${change}: `}</Heard>
      {change === 'added' ? (
        <ins className="rounded-xs bg-chosen no-underline [box-decoration-break:clone]">{text}</ins>
      ) : (
        <del className="text-faint">{text}</del>
      )}
      <Heard>{'] '}</Heard>
    </>
  );
}

export interface DiffTextProps {
  before: string | null;
  after: string;
  /** Leaves out most of what did not change. */
  isAbridged?: boolean;
}

export function DiffText({ before, after, isAbridged = false }: DiffTextProps) {
  const pieces = useMemo(() => {
    if (before === null || before === after) return null;
    const all = diffWords(before, after);
    return (isAbridged ? abridge(all) : all).map((piece, place) => ({ ...piece, key: place }));
  }, [before, after, isAbridged]);
  if (!pieces) return after;
  return pieces.map(({ key, ...piece }) => <Piece key={key} {...piece} />);
}
