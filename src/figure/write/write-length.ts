import type { Figure } from '../../types.ts'
import { rational } from '../amount/rational.ts'
import type { Like } from '../types.ts'

/**
 * A length of time in hours, minutes and seconds in the shape of `like`: `1:58:03` beside `1:58:30`,
 * `2 hours 15 minutes` beside `2 hours 50 minutes`. Undefined where `like` has no such shape.
 */
export function writeLength(figure: Figure, decimal: string, like: Like): string | undefined {
  const { kind, value, to, unit } = figure
  if (kind !== 'measure' || value === null || to !== undefined) return undefined
  if (unit !== 'second' && unit !== 'minute') return undefined
  const shape = [...like.text.matchAll(/\d+(?:[.,]\d+)?/g)]
  const clock = /^\D*\d+(?::\d\d)+(?!:)/.test(like.text)
  if (shape.length < 2 || shape.length > 3) return undefined
  if (!clock && like.figure.unit !== unit) return undefined
  if (like.figure.date && (shape.length === 3) !== (unit === 'second')) return undefined
  const parts: string[] = []
  let rest = rational.parse(value)
  for (let left = shape.length; left > 1; left -= 1) {
    const larger = rest.n / (rest.d * 60n)
    const part = rational.add(rest, rational.of(-larger * 60n))
    parts.unshift(rational.format(part).replace('.', decimal))
    rest = rational.of(larger)
  }
  parts.unshift(rational.format(rest))
  if (parts.some(part => part.includes('/'))) return undefined
  let at = 0
  return like.text.replace(/\d+(?:[.,]\d+)?/g, () => {
    const part = parts[at] ?? ''
    at += 1
    return clock && at > 1 ? part.replace(/^\d(?!\d)/, '0$&') : part
  })
}
