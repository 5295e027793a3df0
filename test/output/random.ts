import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { VFile } from 'vfile'
import { equalTree, parseDocument } from '../../src/markdown/index.ts'
import { adapt } from '../../src/output/adapt.ts'
import { splice } from '../../src/output/splice.ts'
import { verify } from '../../src/output/verify.ts'
import { documents, plainTargets, targets } from './arbitrary.ts'
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

  'what is certain to fit does': fc.property(documents, plainTargets, (text, list) => {
    const { article, units } = read(text)
    const wanted = new Map<string, string>()
    const expected: [number, PhrasingContent[]][] = []
    for (const [index, unit] of units.entries()) {
      const target = list[index % Math.max(list.length, 1)] ?? ''
      const adapted = adapt(article, unit, target)
      if (typeof adapted === 'string' || !adapted.isCertain) continue
      wanted.set(unit.id, target)
      if (Array.isArray(adapted.expected)) expected.push([unit.start, adapted.expected])
    }
    const { text: localized, misfits } = splice(article, units, wanted)
    const output = parseDocument(new VFile(localized))
    return misfits.length === 0 && verify(article.tree, output, new Map(expected), text)
  }),

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
