import type { Drift, Span } from '../types.ts'
import { type Deed, deedsIn } from './deeds-in.ts'
import type { Reading } from './reading.ts'
import type { Run } from './runs.ts'
import type { Scene } from './scene.ts'
import { sees } from './sees.ts'

/** Names that did to one another what the source says the other way round: `A beat B`. */
export function compareDeeds(scene: Scene): Drift[] {
  const { source, target } = scene
  const said = deedsIn(source)
  if (said.length === 0) return []
  const same = (one: Run, two: Run) => isSame(one, two, scene)
  const isSaid = (one: Deed) =>
    said.some(
      each => each.deed === one.deed && same(each.doer, one.doer) && same(each.other, one.other),
    )
  const written = deedsIn(target)
  return said.flatMap(({ deed, doer, other }): Drift[] => {
    const all = written.filter(each => each.deed === deed)
    if (all.some(each => same(doer, each.doer) || same(other, each.other))) return []
    // Both may have done it: `A beat B, who beat A`.
    const turned = all.find(
      each => same(doer, each.other) && same(other, each.doer) && !isSaid(each),
    )
    return turned === undefined ? [] : [exchanged({ deed, doer, other }, turned, source, target)]
  })
}

function isSame(one: Run, two: Run, { source, target, saidTally, writtenTally }: Scene): boolean {
  const [said, written] = [conceptsAt(one, saidTally), conceptsAt(two, writtenTally)]
  if (!said.isDisjointFrom(written)) return true
  const words = { ...target, ...only(two, target) }
  for (let index = one.first; index <= one.last; index += 1) {
    if (source.words[index]?.high && sees(words, source, index)) return true
  }
  return false
}

function conceptsAt({ start, end }: Span, { mentions }: Scene['saidTally']): Set<string> {
  const found = new Set<string>()
  for (const [concept, all] of mentions) {
    if (all.some(({ name }) => name.start < end && start < name.end)) found.add(concept)
  }
  return found
}

/** The words of a run alone. */
function only({ first, last }: Run, { words }: Reading): Partial<Reading> {
  const own = words.slice(first, last + 1)
  const keys = own.flatMap(({ lexeme }) => lexeme.keys)
  const cognates = own.map(({ lexeme }) => lexeme.cognate)
  return {
    words: own,
    keys: () => new Set(keys),
    sorted: () => keys.toSorted(),
    compounds: () => '',
    initials: () => '',
    cognates: () => new Set(cognates),
    sortedCognates: () => cognates.toSorted(),
  }
}

function exchanged(said: Deed, written: Deed, source: Reading, target: Reading): Drift {
  const { doer, other } = written
  const text = (from: number, to: number) => target.text.slice(from, to)
  const first = text(doer.start, doer.end)
  const second = text(other.start, other.end)
  return {
    message: 'swapped',
    severity: 'error',
    source: { start: said.doer.start, end: said.other.end },
    target: { start: doer.start, end: other.end },
    expected: [second + text(doer.end, other.start) + first],
    values: {
      name: source.text.slice(said.doer.start, said.other.end),
      actual: text(doer.start, other.end),
    },
  }
}
