/** What `cldr-dates-full` and `cldr-subdivisions-full` call a place, by language. */
type Names = Record<string, string>

interface Zones {
  [key: string]: string | Zones
}

interface Row {
  id: string
  names: Names
}

/**
 * The places whose names CLDR translates and Intl does not give: cities of time zones
 * (cldr-dates-full) and the parts of the United Kingdom (cldr-subdivisions-full). Only those that
 * the languages name differently, in the order of their ids.
 */
export async function compilePlaces(
  languages: readonly string[],
  load: (file: string) => Promise<unknown>,
): Promise<Row[]> {
  const found = new Map<string, Names>()
  for (const language of languages) {
    const dates = await load(`cldr-dates-full/main/${language}/timeZoneNames.json`)
    const zones = at(dates, 'main', language, 'dates', 'timeZoneNames', 'zone')
    const parts = await load(`cldr-subdivisions-full/subdivisions/${language}/${language}.json`)
    const countries = at(parts, 'subdivisions', 'localeDisplayNames', 'subdivisions')
    for (const [id, name] of [...cities(zones, ''), ...partsOfTheKingdom(countries)]) {
      const names = found.get(id) ?? {}
      names[language] = name.replaceAll('\u00ad', '')
      found.set(id, names)
    }
  }
  return [...found]
    .map(([id, names]) => ({ id, names: complete(id, names, languages) }))
    .filter(({ names }) => new Set(Object.values(names)).size > 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function at(json: unknown, ...path: string[]): Zones {
  const value = path.reduce((inner, key) => (inner as Record<string, unknown>)[key], json)
  return value as Zones
}

function cities(zones: Zones, path: string): [string, string][] {
  return Object.entries(zones).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return key === 'exemplarCity' ? [[path, value]] : []
    if (key === 'Etc' || key === 'Antarctica') return []
    return cities(value, path === '' ? key : `${path}/${key}`)
  })
}

function partsOfTheKingdom(countries: Zones): [string, string][] {
  return Object.entries(countries).flatMap(([code, name]): [string, string][] =>
    /^gb(?:eng|sct|wls|nir)$/u.test(code) && typeof name === 'string' ? [[code, name]] : [],
  )
}

/** `Asia/Hong_Kong` is Hong Kong where CLDR says nothing. */
function complete(id: string, names: Names, languages: readonly string[]): Names {
  const root = (id.split('/').at(-1) ?? id).replaceAll('_', ' ')
  return Object.fromEntries(
    languages.map(language => [language, names[language] ?? names.en ?? root]),
  )
}
