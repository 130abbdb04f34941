// One person's rating, for all who may see it.
import type { RatingReply } from '@touchstone/server';
import { CONFIDENCE_WORDS } from '../../../messages/desk-words.ts';
import { PointLabel } from '../signs/PointLabel.tsx';

export function RatingItem({ rating, name }: { rating: RatingReply; name: string }) {
  return (
    <li className="flex min-w-0 flex-col gap-1 text-sm">
      <span className="text-xs text-faint">
        {name}
        {rating.revision > 1 && ' · revised'}
        {!rating.counts && ' · stepped aside, not counted'}
      </span>
      <PointLabel point={rating.point} size={16} className="font-medium" />
      <span className="text-xs text-muted">{CONFIDENCE_WORDS[rating.confidence]} confidence</span>
      {rating.rationale && (
        <p dir="auto" className="whitespace-pre-wrap">
          {rating.rationale}
        </p>
      )}
    </li>
  );
}
