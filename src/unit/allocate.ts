const longest = 40
const words = 4

/** Letters that Unicode does not decompose, or that German writes otherwise without marks. */
const letters: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}

/**
 * A readable id for each text, `[a-z][a-z0-9-]*`, at most 40 characters: its first four words in
 * Latin letters, and `-2`, `-3` for repeats. i18next drops the key `constructor`; it is never given.
 *
 * @param texts Prose of the units.
 * @param taken Ids that exist; the new ones are added.
 */
export function allocate(texts: readonly string[], taken: Set<string>): string[] {
  const repeats = new Map<string, number>()
  return texts.map(text => {
    const stem = stemOf(text)
    let count = repeats.get(stem) ?? 1
    let id = stem
    while (taken.has(id) || id === 'constructor') {
      count += 1
      id = numbered(stem, count)
    }
    repeats.set(stem, count)
    taken.add(id)
    return id
  })
}

function stemOf(text: string): string {
  const latin = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøđłı]/g, letter => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const parts = (latin.match(/[a-z0-9]+/g) ?? []).slice(0, words)
  if (/^[^a-z]/.test(parts[0] ?? '')) parts.unshift('unit')
  return cut(parts.join('-') || 'unit', longest)
}

function numbered(stem: string, count: number): string {
  const suffix = `-${count}`
  return cut(stem, longest - suffix.length) + suffix
}

/** Shortens an id between words; inside one where the first alone is too long. */
function cut(id: string, length: number): string {
  if (id.length <= length) return id
  const end = id.lastIndexOf('-', length)
  return id.slice(0, end > 0 ? end : length)
}
