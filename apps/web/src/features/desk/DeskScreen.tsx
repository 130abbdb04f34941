// To be drawn.

export function DeskScreen() {
  return <p className="p-8">Desk</p>;
}
