// The line of a claim's stage as it is drawn under its words in the article, as a small sign for lists.
import type { ClaimStage } from '@touchstone/domain';

export function StageSign({ stage, colour }: { stage: ClaimStage; colour?: string }) {
  const stroke = `var(--${colour ?? { inReview: 'stage-in-review' }[stage as 'inReview'] ?? `stage-${stage}`})`;
  return (
    <svg viewBox="0 0 16 10" width="16" height="10" aria-hidden="true" className="shrink-0" fill="none" stroke={stroke}>
      {stage === 'spotted' && <path d="M2 5h13" strokeWidth="2.4" strokeDasharray="0.01 4" strokeLinecap="round" />}
      {stage === 'checking' && <path d="M1 5h14" strokeWidth="2" />}
      {stage === 'inReview' && <path d="M1 3.5h14M1 7h14" strokeWidth="1.6" />}
      {stage === 'approved' && <path d="M1 5h14" strokeWidth="6" />}
      {stage === 'declined' && <path d="M4 2l8 6" strokeWidth="1.6" strokeLinecap="round" />}
    </svg>
  );
}
