// One person's rating, for all who may see it, and what they said before they saw the others'.
import type { RatingReply } from '@touchstone/server';
import { CONFIDENCE_WORDS } from '../../../messages/desk-words.ts';
import { PointLabel } from '../signs/PointLabel.tsx';

export function RatingItem({ rating, name }: { rating: RatingReply; name: string }) {
  return (
    <li className="flex min-w-0 flex-col gap-1 text-sm">
      <span className="text-xs text-faint">
        {name}
        {howItCame(rating)}
        {!rating.counts && ' · stepped aside, not counted'}
      </span>
      <Judgement {...rating} />
      {rating.before && (
        <details className="pt-1">
          <summary className="cursor-default text-xs text-muted">First, unseen by others</summary>
          <div className="flex flex-col gap-1 border-s border-line ps-2 pt-1">
            <Judgement {...rating.before} />
          </div>
        </details>
      )}
    </li>
  );
}

function howItCame({ before, isBlind, revision }: RatingReply): string {
  if (before) return ' · revised after seeing the others';
  if (!isBlind) return ' · given after seeing the others';
  return revision > 1 ? ' · revised' : '';
}

function Judgement({ point, confidence, rationale }: Pick<RatingReply, 'point' | 'confidence' | 'rationale'>) {
  return (
    <>
      <PointLabel point={point} size={16} className="font-medium" />
      <span className="text-xs text-muted">{CONFIDENCE_WORDS[confidence]} confidence</span>
      {rationale && (
        <p dir="auto" className="whitespace-pre-wrap">
          {rationale}
        </p>
      )}
    </>
  );
}
