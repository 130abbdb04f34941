// To be drawn.

export function ReviewClaimScreen() {
  return <p className="p-8">ReviewClaim</p>;
}
