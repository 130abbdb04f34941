// The ratings behind the verdict, as far as this member may see them.
import type { ClaimDetail, RatingReply } from '@touchstone/server';
import { CONFIDENCE_WORDS } from '../../messages/desk-words.ts';
import { PointLabel } from '../claims/signs/PointLabel.tsx';

export function RatingsSeen({ ratings }: { ratings: ClaimDetail['ratings'] }) {
  const { have, need, mine, others, disagree, dissents } = ratings;
  const shown = [...(mine ? [mine] : []), ...(others ?? [])];
  return (
    <>
      <p className="pb-1 text-xs text-muted">
        {have} of {need} needed
        {disagree !== null && have > 1 && (disagree ? ' · they disagree' : ' · they agree')}
      </p>
      {others === null && have > 0 && (
        <p className="pb-2 text-sm text-muted">
          The others’ ratings are shown once yours and the last one asked for are in, or when a verdict is approved.
        </p>
      )}
      {shown.length > 0 && (
        <ul className="divide-y divide-line border-t border-line">
          {shown.map((rating) => (
            <RatingLine key={rating.member.id} rating={rating} />
          ))}
        </ul>
      )}
      {dissents.map(({ member, text }) => (
        <p key={member.id} className="border-t border-line py-2 text-sm">
          <span className="text-xs text-muted">Dissent of {member.name}: </span>
          {text}
        </p>
      ))}
    </>
  );
}

function RatingLine({ rating: { member, point, confidence, rationale, before, counts } }: { rating: RatingReply }) {
  return (
    <li className="py-2">
      <p className="flex items-center gap-2 text-sm">
        <PointLabel point={point} className="font-medium" />
        <span className="ms-auto text-xs text-muted">
          {member.name} · confidence {CONFIDENCE_WORDS[confidence].toLowerCase()}
          {!counts && ' · stepped aside, not counted'}
        </span>
      </p>
      {before && (
        <p className="flex items-center gap-1 text-xs text-muted">
          First, unseen by others: <PointLabel point={before.point} />
        </p>
      )}
      {rationale && <p className="pt-0.5 text-sm text-muted">{rationale}</p>}
    </li>
  );
}
