import type { Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { paths } from './paths.ts'
import { readLocaleFile } from './read-locale-file.ts'

/** A unit in all its locales, as its locale files have it; those without a text are left out. */
export interface UnitTexts {
  /** The article and the unit: `article#unit`. */
  id: string
  /** Inline Markdown by locale, the source among them. */
  texts: Record<string, string>
}

/**
 * The units of one article as its locale files have them, the snapshot of the source included. None
 * where a file is not right: whoever needs that file reports it.
 *
 * @param from The namespace that the files stand under.
 */
export async function readTranslations(
  settings: Settings,
  namespace: string,
  from: string = namespace,
): Promise<UnitTexts[]> {
  const units = new Map<string, UnitTexts>()
  try {
    for (const locale of [settings.sourceLocale, ...settings.targets]) {
      const path = paths.locale(settings, locale, from)
      const { entries } = await readLocaleFile(settings.root, path, locale, namespace)
      for (const { id, value } of entries.values()) {
        if (value === '') continue
        const unit = units.get(id) ?? { id: `${namespace}#${id}`, texts: {} }
        unit.texts[locale] = value
        units.set(id, unit)
      }
    }
  } catch (error) {
    if (error instanceof Problem) return []
    throw error
  }
  return [...units.values()]
}
