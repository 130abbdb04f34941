// How the verdict came about: confidence, ratings, who proposed and approved it, and an override when there was one.
import type { FrozenClaim } from '@touchstone/domain';
import { Moment } from './Moment.tsx';
import { Name } from './Name.tsx';
import { Prose } from './Prose.tsx';
import { usePrinting } from './printing.ts';

export function VerdictRecord({ claim }: { claim: FrozenClaim }) {
  const { words } = usePrinting();
  const { verdict } = claim;
  return (
    <>
      <p className="small">
        {words.confidence}: {words.confidences[verdict.confidence]} · {words.ratings(claim.ratings)}
        <br />
        {words.proposedBy} <Name>{verdict.proposedBy}</Name>, {words.approvedBy} <Name>{verdict.approvedBy}</Name>,{' '}
        <Moment at={verdict.approvedAt} />
        {verdict.asOf && (
          <>
            <br />
            {words.asOf} <Moment at={verdict.asOf} />
          </>
        )}
      </p>
      {verdict.overrideReason !== null && (
        <div className="notice">
          <h3>{words.overridden}</h3>
          <Prose text={verdict.overrideReason} />
        </div>
      )}
    </>
  );
}
