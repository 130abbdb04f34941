// To be drawn.

export function ReportScreen() {
  return <p className="p-8">Report</p>;
}
