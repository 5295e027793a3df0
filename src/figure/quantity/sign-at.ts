import { isMark } from '../scan/is-mark.ts'
import { type Scan, scan } from '../scan/scan.ts'

export function signAt(state: Scan, index: number): { next: number } | undefined {
  const token = state.tokens[index]
  const after = state.tokens[index + 1]
  if (!token || !after) return undefined
  if (isMark(token, '-−‒–')) {
    const before = state.tokens[index - 1]
    const free = token.spaced || !before || /^[([„“"'/~:<>=]$/.test(before.text)
    const close = !after.spaced || (index === 0 && token.text !== '–')
    const signed =
      after.kind === 'number' || after.kind === 'mark' || scan(state, index + 1, 'currency')
    return free && close && signed ? { next: index + 1 } : undefined
  }
  const alone = state.lexicon.language.negativeAlone && state.tokens[index - 1]?.kind === 'word'
  return alone ? undefined : scan(state, index, 'negative')
}
