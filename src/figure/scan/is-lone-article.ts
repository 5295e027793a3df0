import { begins } from './begins.ts'
import { meant } from './meant.ts'
import { numbersAt } from './numbers-at.ts'
import { role } from './role.ts'
import { type Scan, scan } from './scan.ts'

/** `eine`, `a`: an article with nothing behind it that is counted, so that no figure begins with it. */
export function isLoneArticle(state: Scan, index: number): boolean {
  const { tokens } = state
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token?.word || (token.word.roles & role.article) === 0 || !next?.word) return false
  const others = begins.any | begins.before
  if ((meant(state, index) & others) !== 0 || next.kind === 'number') return false
  if ((meant(state, index + 1) & begins.behind) !== 0) return false
  if ((next.word.roles & (role.counts | role.joint)) !== 0) return false
  if (scan(state, index - 1, 'unitBefore')) return false
  const length = token.end - token.start
  return numbersAt(state, index).every(
    ({ value, ordinal, end }) => value === 1n && !ordinal && end === length,
  )
}
