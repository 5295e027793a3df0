import { checks } from '../check/index.ts'
import type { Suggested } from '../memory/suggest-units.ts'
import type { CommandInput, Draft, FindingMessage } from '../types.ts'
import type { Lock } from '../util/lock.ts'
import { tryDrafts } from './try-drafts.ts'
import { writeDrafts } from './write-drafts.ts'

/** So many suggestions for a unit are tried. */
const most = 3

/**
 * Writes the best suggestion of each unit that has no translation, as a draft; one with a figure or
 * name that is not the source's, or with another error, is passed over for the next.
 *
 * @returns What was written.
 */
export async function fillSuggested(
  input: CommandInput,
  lock: Lock,
  found: readonly Suggested[],
): Promise<Draft[]> {
  const right: Draft[] = []
  let open = found.filter(({ pair }) => pair.target === '')
  for (let turn = 0; turn < most && open.length > 0; turn++) {
    const offered = open.flatMap(suggested => {
      const target = suggested.suggestions[turn]?.target
      const { article, pair } = suggested
      const place = { namespace: article.namespace, locale: pair.locale, id: pair.unit.id }
      return target === undefined ? [] : [{ suggested, draft: { ...place, target } }]
    })
    const findings = await tryDrafts(
      input,
      offered.map(({ draft }) => draft),
    )
    const isRight = (draft: Draft): boolean => !findings.get(draft)?.some(isGrave)
    right.push(...offered.map(({ draft }) => draft).filter(isRight))
    open = offered.filter(({ draft }) => !isRight(draft)).map(({ suggested }) => suggested)
  }
  return writeDrafts(input, lock, right)
}

/** An error, or a lesser fault of what the sources' figures, names and links are checked with. */
function isGrave({ fatal, ruleId }: FindingMessage): boolean {
  return fatal === true || checks[ruleId ?? '']?.severity === 'error'
}
