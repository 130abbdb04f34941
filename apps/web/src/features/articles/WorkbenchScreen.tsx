// To be drawn.

export function WorkbenchScreen() {
  return <p className="p-8">Workbench</p>;
}
