import type { Processor } from 'unified'
import type { Syntax } from '../../types.ts'

/** Turns HTML and addresses in angle brackets off in MDX: it knows none, and `a < b` is text. */
export function noTags(this: Processor, syntax: Syntax): undefined {
  if (syntax !== 'mdx') return
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: ['autolink', 'htmlText'] } })
}
