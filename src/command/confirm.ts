import type { CommandInput, Edit, Pair } from '../types.ts'
import { oneOf } from '../util/one-of.ts'
import { writeProject } from '../util/write-project.ts'
import { findUnits } from './find-units.ts'
import { runWhole } from './run-whole.ts'
import { underLock } from './under-lock.ts'

/** What a person says of translations, and of which of those they name. */
export interface Confirmation {
  command: 'accept' | 'approve'
  edit: Edit
  /** Whether it says anything new of a translation that they name. */
  isNew(pair: Pair): boolean
  /** Whether a translation is meant that they do not name. */
  isMeant(pair: Pair): boolean
}

/** What became of it. */
export interface Confirmed {
  done: number
  /** Those that it says nothing new of. */
  same: Pair[]
  /** How many translations were not named, and not meant. */
  left: number
}

/**
 * Says of translations what a person says of them: of the units that the operands name behind the
 * locale, or of all.
 *
 * @throws Problem where a unit is not there, in several articles, or not translated.
 */
export async function confirm(
  input: CommandInput,
  { command, edit, isNew, isMeant }: Confirmation,
): Promise<Confirmed> {
  const [locale = '', ...ids] = input.operands
  const { targets } = await input.settings()
  oneOf(command, locale, targets)
  const whole = { ...input, flags: {} }
  const article = typeof input.flags.article === 'string' ? [input.flags.article] : []
  return underLock(input, async lock => {
    const before = await runWhole({ ...whole, operands: article }, { writes: 'nothing' })
    const all = before.results.flatMap(({ article: { namespace }, pairs }) =>
      pairs.filter(pair => pair.locale === locale).map(pair => ({ namespace, pair })),
    )
    const named = ids.length > 0 ? findUnits(all, ids, locale) : all
    const meant = named.filter(({ pair }) => (ids.length > 0 ? isNew(pair) : isMeant(pair)))
    const key = (namespace: string, id: string): string => `${namespace}#${id}`
    const keys = new Set(meant.map(({ namespace, pair }) => key(namespace, pair.unit.id)))
    if (meant.length > 0) {
      const { changes } = await runWhole(
        { ...whole, operands: [...new Set(meant.map(({ namespace }) => namespace))] },
        {
          writes: 'locales',
          edit: (namespace, of, id) =>
            of === locale && keys.has(key(namespace, id)) ? edit : undefined,
        },
      )
      await writeProject(lock, changes)
    }
    const rest = named.filter(each => !meant.includes(each)).map(({ pair }) => pair)
    const isNamed = ids.length > 0
    const left = isNamed ? 0 : rest.filter(isNew).length
    return { done: meant.length, same: isNamed ? rest : [], left }
  })
}
