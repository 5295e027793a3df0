/** Rows of cells as a table for a terminal: numbers to the right, the first row is the head. */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          const isNumber =
            rows.length > 1 && rows.slice(1).every(other => /^\d+$/.test(other[column] ?? ''))
          return isNumber ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .map(line => `${line}\n`)
    .join('')
}
