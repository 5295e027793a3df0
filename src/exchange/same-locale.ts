/** Whether two language tags are the same: `pt_BR` is `pt-br`. */
export function sameLocale(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) === plain(b)
}

function plain(tag: string): string {
  return tag.trim().replaceAll('_', '-').toLowerCase()
}
