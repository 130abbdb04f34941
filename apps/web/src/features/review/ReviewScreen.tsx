// To be drawn.

export function ReviewScreen() {
  return <p className="p-8">Review</p>;
}
