import { labels, pseudo as pseudoLocalize } from '../markdown/index.ts'
import type { Result } from '../run.ts'
import type { Command, Edit } from '../types.ts'
import { isPseudoLocale } from '../util/is-pseudo-locale.ts'
import { Problem } from '../util/problem.ts'
import { writeProject } from '../util/write-project.ts'
import { runPipeline } from './run-pipeline.ts'
import { underLock } from './under-lock.ts'

export const pseudo: Command = {
  name: 'pseudo',
  description: 'fill a pseudo-locale such as en-XA, to see what a layout or a workflow leaves out',
  operands: '[locale]',
  flags: [],
  async run(input) {
    const { world, say } = input
    const { targets } = await input.settings()
    const known = targets.filter(isPseudoLocale)
    const locale = input.operands[0] ?? known[0] ?? 'en-XA'
    if (!known.includes(locale)) {
      throw new Problem('pseudo-locale', { locale, known: known.join('`, `') || 'en-XA' })
    }
    const whole = { ...input, operands: [], flags: {} }
    const edits = await underLock(input, async lock => {
      const { results } = await runPipeline(whole, { writes: 'nothing' })
      const made = new Map(
        results.map(result => [result.article.namespace, editsOf(result, locale)] as const),
      )
      const edit = (namespace: string, of: string, id: string) =>
        of === locale ? made.get(namespace)?.get(id) : undefined
      const { changes } = await runPipeline(whole, { writes: 'locales', edit })
      await writeProject(lock, changes)
      return made
    })

    const count = [...edits.values()].reduce((sum, { size }) => sum + size, 0)
    world.err(`${say('pseudo.filled', { count, locale })}\n`)
    return 0
  },
}

/** The texts for the units of an article that have none, or one that this command once made. */
function editsOf({ article, pairs }: Result, locale: string): Map<string, Edit> {
  const known = labels(article.tree)
  const edits = new Map<string, Edit>()
  for (const { unit, target, previous, ...pair } of pairs) {
    if (pair.locale !== locale) continue
    const isOurs = previous !== undefined && target === pseudoLocalize(previous, known)
    if (target !== '' && !isOurs) continue
    edits.set(unit.id, { target: pseudoLocalize(unit.text, known) })
  }
  return edits
}
