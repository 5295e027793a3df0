import type { ArticleState } from '../types.ts'
import { stateVersion } from './state-version.ts'

/**
 * The text of a state file: the version of its form, then one unit a line, everything sorted, so that
 * versions merge cleanly.
 */
export function renderState(state: ArticleState): string {
  const lines = sorted(state).flatMap(([id, locales]) => {
    const records = sorted(locales).map(([locale, { source, target, status, previous, last }]) => {
      // Named one by one, so that the order of the parts never varies.
      const parts = JSON.stringify({ source, target, status, previous, last })
      return `${JSON.stringify(locale)}: ${parts}`
    })
    return records.length > 0 ? [`  ${JSON.stringify(id)}: {${records.join(', ')}}`] : []
  })
  const mark = `  ${JSON.stringify(stateVersion.key)}: ${stateVersion.number}`
  return `{\n${[mark, ...lines].join(',\n')}\n}\n`
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}
