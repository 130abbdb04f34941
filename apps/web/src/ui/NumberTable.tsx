// A small table of figures that scrolls sideways by itself on a phone.

export interface NumberTableProps {
  title: string;
  note?: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly (string | number)[] }[];
}

export function NumberTable({ title, note, columns, rows }: NumberTableProps) {
  return (
    <div className="flex flex-col gap-2">
      <h2 className="text-sm font-semibold">{title}</h2>
      {note && <p className="max-w-[66ch] text-sm text-muted">{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard */}
      <section className="overflow-x-auto" tabIndex={0} aria-label={title}>
        <table className="w-full border-collapse text-sm tabular-nums">
          <thead>
            <tr className="border-b border-line text-xs text-muted">
              <th scope="col" className="sticky start-0 bg-paper py-1.5 pe-4 text-start font-medium first-letter:uppercase">
                {title.replace(/^By /, '')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="py-1.5 ps-4 text-end font-medium whitespace-nowrap">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name} className="border-b border-line">
                <th scope="row" className="sticky start-0 min-w-32 bg-paper py-1.5 pe-4 text-start font-normal">
                  {name}
                </th>
                {columns.map((column, index) => (
                  <td key={column} className="py-1.5 ps-4 text-end whitespace-nowrap">
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
