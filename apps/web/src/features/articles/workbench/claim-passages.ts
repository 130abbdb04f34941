// The claims of an article as passages of its text, the same list as long as nothing about their marks changes.
import type { ScalePoint } from '@touchstone/domain';
import type { ClaimSummary } from '@touchstone/server';
import { useRef } from 'react';
import type { ArticlePassage } from '../text/article-passage.ts';

type ColouredPoint = Pick<ScalePoint, 'key' | 'colour'>;

const passageOf = (claim: ClaimSummary, scale: readonly ColouredPoint[]): ArticlePassage => ({
  id: claim.id,
  start: claim.start,
  end: claim.end,
  stage: claim.stage,
  score: claim.suggestion?.score,
  colour: scale.find(({ key }) => key === claim.point)?.colour,
});

const isSame = (a: ArticlePassage, b: ArticlePassage | undefined) =>
  b !== undefined &&
  a.id === b.id &&
  a.start === b.start &&
  a.end === b.end &&
  a.stage === b.stage &&
  a.score === b.score &&
  a.colour === b.colour;

export function useClaimPassages(claims: readonly ClaimSummary[], scale: readonly ColouredPoint[]): readonly ArticlePassage[] {
  const made = useRef<{ claims: readonly ClaimSummary[]; passages: readonly ArticlePassage[] }>({ claims: [], passages: [] });
  if (made.current.claims !== claims) {
    const next = claims.map((claim) => passageOf(claim, scale));
    const before = made.current.passages;
    const isUnchanged = next.length === before.length && next.every((passage, index) => isSame(passage, before[index]));
    made.current = { claims, passages: isUnchanged ? before : next };
  }
  return made.current.passages;
}
