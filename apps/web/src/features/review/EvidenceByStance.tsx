// What speaks for and against the claim, with its sources.
import { STANCES } from '@touchstone/domain';
import type { EvidenceReply } from '@touchstone/server';
import { SOURCE_KIND_WORDS, STANCE_SIGNS, STANCE_WORDS } from '../../messages/desk-words.ts';
import { describeDay } from '../../messages/times.ts';
import { Badge } from '../../ui/Badge.tsx';

export interface EvidenceByStanceProps {
  evidence: readonly EvidenceReply[];
  /** Added or edited since the member last looked. */
  newIds: ReadonlySet<string>;
}

export function EvidenceByStance({ evidence, newIds }: EvidenceByStanceProps) {
  if (!evidence.length) return <p className="py-1 text-sm text-muted">No evidence is linked to this claim.</p>;
  return STANCES.map((stance) => {
    const pieces = evidence.filter((piece) => piece.stance === stance);
    if (!pieces.length) return null;
    return (
      <section key={stance} className="pb-3">
        <h3 className="flex items-baseline gap-1.5 pb-1 text-sm font-semibold">
          <span aria-hidden="true" className="w-3.5 text-center">
            {STANCE_SIGNS[stance]}
          </span>
          {STANCE_WORDS[stance]}
          <span className="text-xs font-normal text-faint">{pieces.length}</span>
        </h3>
        <ul className="divide-y divide-line border-t border-line">
          {pieces.map((piece) => (
            <EvidencePiece key={piece.id} piece={piece} isNew={newIds.has(piece.id)} />
          ))}
        </ul>
      </section>
    );
  });
}

function EvidencePiece({ piece: { source, excerpt, note }, isNew }: { piece: EvidenceReply; isNew: boolean }) {
  const facts = [source.publisher, source.author, source.publishedOn && describeDay(source.publishedOn)].filter(Boolean);
  return (
    <li className="py-2">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 text-sm font-medium">
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer" className="text-accent underline">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </p>
        {isNew && <Badge tone="caution">New</Badge>}
        <Badge>{SOURCE_KIND_WORDS[source.kind]}</Badge>
      </div>
      <p className="text-xs text-muted">{facts.join(' · ')}</p>
      {excerpt && (
        <blockquote dir="auto" className="mt-1.5 border-s-2 border-line-strong ps-2.5 font-text text-base leading-normal">
          {excerpt}
        </blockquote>
      )}
      {note && <p className="pt-1 text-sm text-muted">{note}</p>}
    </li>
  );
}
