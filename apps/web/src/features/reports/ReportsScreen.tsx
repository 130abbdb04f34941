// To be drawn.

export function ReportsScreen() {
  return <p className="p-8">Reports</p>;
}
