import { limits } from './limits.ts'

/** Which limit a text exceeds: that of depth or that of size. */
export type Excess = 'depth' | 'size'

/** Runs that can be marks of emphasis: an underscore inside a word is none. */
const run = /[*~]+|(?<!\w)_+|_+(?!\w)/g

/** Which limit the inline Markdown of one paragraph exceeds, if any. */
export function inlineExcess(text: string): Excess | undefined {
  let marks = 0
  for (const [{ length }] of text.matchAll(run)) {
    if (length > 2 * limits.depth) return 'depth'
    marks += 1
  }
  if (marks > limits.marks) return 'size'
  if (text.split(/<[!?]/, limits.declarations + 2).length > limits.declarations + 1) return 'size'

  let brackets = 0
  let open = 0
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    brackets += 1
    open = bracket === '[' ? open + 1 : Math.max(0, open - 1)
    if (open > limits.depth) return 'depth'
  }
  return brackets > limits.marks ? 'size' : undefined
}
