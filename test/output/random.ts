import fc from 'fast-check'
import { equalTree } from '../../src/markdown/index.ts'
import { splice } from '../../src/output/splice.ts'
import { documents, targets } from './arbitrary.ts'
import { localize, read } from './localize.ts'
import { skeleton } from './skeleton.ts'

/** What holds for all documents and targets, by name. */
export const properties: Record<string, fc.IPropertyWithHooks<[string, string[]]>> = {
  'a document localized with itself is itself': fc.property(
    documents,
    targets,
    (text, _targets) => {
      const { article, units } = read(text)
      const same = new Map(units.map(unit => [unit.id, unit.text]))
      const { text: localized, misfits } = splice(article, units, same)
      return localized === text && misfits.length === 0
    },
  ),

  'its blocks stay': fc.property(documents, targets, (text, list) =>
    equalTree(skeleton(localize(text, ...list).text), skeleton(text)),
  ),

  'localizing twice is localizing once': fc.property(documents, targets, (text, list) => {
    const { article, units } = read(text)
    const wanted = new Map(units.map(({ id }, index) => [id, list[index] ?? '']))
    const once = splice(article, units, wanted)
    for (const { id } of once.misfits) wanted.delete(id)
    const again = read(once.text)
    // A target without a letter leaves nothing that is a unit.
    fc.pre(again.units.length === units.length)
    const renamed = again.units.map((unit, index) => ({ ...unit, id: units[index]?.id ?? '' }))
    const twice = splice(again.article, renamed, wanted)
    return twice.text === once.text && twice.misfits.length === 0
  }),
}
