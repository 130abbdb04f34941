// The part of a verdict a change was asked on, as it stood in that version.
import type { VerdictPart } from '@touchstone/domain';
import type { VerdictReply } from '@touchstone/server';
import { CONFIDENCE_WORDS } from '../../../messages/desk-words.ts';
import { PointLabel } from '../signs/PointLabel.tsx';

export function PinnedPart({ verdict, part }: { verdict: VerdictReply; part: VerdictPart }) {
  switch (part) {
    case 'statement':
    case 'summary':
    case 'explanation':
      return (
        <blockquote dir="auto" className="line-clamp-4 font-text text-[0.9375rem] leading-normal whitespace-pre-wrap text-muted">
          {verdict[part]}
        </blockquote>
      );
    case 'point':
      return <PointLabel point={verdict.point} className="text-muted" />;
    case 'confidence':
      return <p className="text-muted">{CONFIDENCE_WORDS[verdict.confidence]}</p>;
    case 'evidence':
      // stands beside it in full, and moves on while it is gathered
      return null;
  }
}
