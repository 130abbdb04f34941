// The ratings: one's own first; all of them side by side once they are open, how a difference was settled, and who is not convinced.
import type { ClaimDetail } from '@touchstone/server';
import { useState } from 'react';
import { offerOf } from '../../../actions/offers.ts';
import type { Draft } from '../../../session/drafts/use-draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dissents } from './Dissents.tsx';
import { RatingForm } from './RatingForm.tsx';
import { RatingItem } from './RatingItem.tsx';
import type { RatingDraft } from './rating-draft.ts';
import { Settlement } from './Settlement.tsx';

export interface RatingsTabProps {
  claim: ClaimDetail;
  draft: Draft<RatingDraft>;
  hasDraft: boolean;
}

export function RatingsTab({ claim, draft, hasDraft }: RatingsTabProps) {
  const { mine, others, have, need, disagree, adjudication } = claim.ratings;
  const blockedBy = offerOf(claim.offers, 'rate');
  const [isRevising, setIsRevising] = useState(false);
  const isWriting = blockedBy !== null && !claim.isRecused && (!mine || isRevising || hasDraft);
  return (
    <div className="flex flex-col gap-4 px-4 py-3">
      {disagree && !adjudication?.isInForce && (
        <p className="rounded bg-caution-ground px-3 py-2 text-sm text-caution">
          The ratings disagree. Settle the difference before the verdict goes to the editor.
        </p>
      )}
      {isWriting && <RatingForm claim={claim} draft={draft} blockedBy={blockedBy} onDone={() => setIsRevising(false)} />}
      {(mine || others) && (
        <ul className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-5 gap-y-4">
          {mine && <RatingItem rating={mine} name="You" />}
          {others?.map((rating) => (
            <RatingItem key={rating.member.id} rating={rating} name={rating.member.name} />
          ))}
        </ul>
      )}
      <HowMany claim={claim} />
      {mine && blockedBy && !isWriting && (
        <div>
          <Button size="small" blockedBy={blockedBy} onPress={() => setIsRevising(true)}>
            Revise my rating
          </Button>
        </div>
      )}
      {have === 0 && !isWriting && <p className="text-sm text-muted">Nobody has rated this claim. It takes {need}.</p>}
      {others && !isWriting && <Settlement claim={claim} />}
      {others && <Dissents claim={claim} />}
    </div>
  );
}

/** How many ratings there are, and why the others' are not shown. */
function HowMany({ claim: { ratings, isRecused } }: { claim: ClaimDetail }) {
  const { have, need, mine, others } = ratings;
  if (isRecused) return <p className="text-sm text-muted">You stepped aside from this claim, so you do not rate it.</p>;
  if (mine && others === null)
    return (
      <p className="text-sm text-muted">
        {have} of {need} ratings are in. You see each other’s once the last one is, so that none sways another.
      </p>
    );
  if (others === null && have > 0)
    return (
      <p className="text-sm text-muted">
        {have === 1 ? '1 colleague has' : `${have} colleagues have`} rated. You see {have === 1 ? 'it' : 'theirs'} once yours is in
        {have + 1 < need ? ' and so is the last of all' : ''}, so that neither sways the other.
      </p>
    );
  return null;
}
