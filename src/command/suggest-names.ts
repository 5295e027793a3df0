import { paths } from '../locale/paths.ts'
import { readTermbase } from '../locale/read-termbase.ts'
import { readTranslations } from '../locale/read-translations.ts'
import { prose } from '../markdown/index.ts'
import { addRows, type Suggestion, suggest } from '../name/index.ts'
import { findArticles } from '../source/find-articles.ts'
import type { CommandInput } from '../types.ts'
import type { Lock } from '../util/lock.ts'
import { writeProject } from '../util/write-project.ts'
import { underLock } from './under-lock.ts'

/** `stet names suggest`: rows that the termbase may want, mined from the locale files. */
export function suggestNames(input: CommandInput): Promise<number> {
  return input.flags.write ? underLock(input, lock => mine(input, lock)) : mine(input)
}

/** Prints the rows, and under a lock adds them to the termbase. */
async function mine({ world, say, settings }: CommandInput, lock?: Lock): Promise<number> {
  const resolved = await settings()
  const { root, sourceLocale, targets, folders } = resolved
  const path = paths.termbase(resolved)
  const { file, found, termbase } = await readTermbase(root, path, [sourceLocale, ...targets])
  const units = []
  for (const { namespace } of await findArticles(root, folders.source)) {
    for (const { id, texts } of await readTranslations(resolved, namespace)) {
      const read = Object.entries(texts).map(([locale, text]) => [locale, prose(text).text])
      units.push({ id, texts: Object.fromEntries(read) })
    }
  }
  const rows = suggest(units, sourceLocale, termbase).filter(
    ({ concept }) => !(concept in termbase),
  )
  await world.out(rows.map(render).join(''))
  if (lock && rows.length > 0) {
    const text = found ? String(file) : ''
    const content = addRows(text, rows)
    await writeProject(lock, [{ path, content, old: found ? text : null }])
    world.err(`${say('names.added', { count: rows.length, path })}\n`)
  } else {
    world.err(`${say('names.suggested', { count: rows.length, path })}\n`)
  }
  return 0
}

/** A row as the termbase has it, and where its name was seen. */
function render({ concept, forms, count, seen }: Suggestion): string {
  const more = count > seen.length ? ', …' : ''
  return `${JSON.stringify(concept)}: ${JSON.stringify(forms)}\t${count}\t${seen.join(', ')}${more}\n`
}
