// Two people, or two machines, wrote in the same place: both texts side by side, and the choice between them.
import type { ConflictChoice } from '../session/drafts/merge-by-paragraph.ts';
import { Button } from './Button.tsx';

interface ConflictPart {
  /** What the two texts are of; left out where the panel's label says it. */
  name?: string;
  mine: string;
  theirs: string;
  /** Where each part is chosen by itself. */
  onChoose?: (choice: ConflictChoice) => void;
  /** Both texts can stand, one after the other. */
  canKeepBoth?: boolean;
}

export interface ConflictPanelProps {
  label: string;
  /** What happened, and what can be done about it. */
  lead: string;
  mineTitle?: string;
  theirsTitle?: string;
  parts: readonly ConflictPart[];
  /** Where one choice settles all parts. */
  onChoose?: (choice: ConflictChoice) => void;
}

export function ConflictPanel({
  label,
  lead,
  mineTitle = 'Yours, not saved yet',
  theirsTitle = 'Theirs, saved',
  parts,
  onChoose,
}: ConflictPanelProps) {
  return (
    <section role="alert" aria-label={label} className="rounded border border-caution p-3 text-sm">
      <p className="text-xs text-caution">{lead}</p>
      {parts.map((part, index) => (
        <fieldset
          key={index}
          aria-label={part.name ?? label}
          className="flex min-w-0 flex-col gap-2 border-t border-line py-2 first-of-type:border-t-0"
        >
          {part.name && <p className="text-xs font-semibold">{part.name}</p>}
          <div className="grid grid-cols-2 gap-3">
            <Words title={theirsTitle} words={part.theirs} />
            <Words title={mineTitle} words={part.mine} className="border-s border-line ps-3" />
          </div>
          {part.onChoose && <Choices onChoose={part.onChoose} canKeepBoth={part.canKeepBoth ?? false} />}
        </fieldset>
      ))}
      {onChoose && <Choices onChoose={onChoose} canKeepBoth={false} />}
    </section>
  );
}

function Words({ title, words, className = '' }: { title: string; words: string; className?: string }) {
  return (
    <div className={`min-w-0 ${className}`}>
      <h3 className="pb-1 text-xs font-medium text-muted">{title}</h3>
      <p dir="auto" className="break-words whitespace-pre-wrap">
        {words || 'Nothing'}
      </p>
    </div>
  );
}

function Choices({ onChoose, canKeepBoth }: { onChoose: (choice: ConflictChoice) => void; canKeepBoth: boolean }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" onPress={() => onChoose('theirs')}>
        Take theirs
      </Button>
      <Button size="small" onPress={() => onChoose('mine')}>
        Keep mine
      </Button>
      {canKeepBoth && (
        <Button size="small" onPress={() => onChoose('both')}>
          Keep both
        </Button>
      )}
    </div>
  );
}
