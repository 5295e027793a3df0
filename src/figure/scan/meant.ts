import { type Scan, scan } from './scan.ts'

/** The bits of `begins` of all meanings of the phrases at a token. */
export function meant(state: Scan, index: number): number {
  const token = state.tokens[index]
  if (!token) return 0
  if (token.meant < 0) scan(state, index, 'mask')
  return token.meant
}
