import type { Processor } from 'unified'
import type { Syntax } from '../../types.ts'
import { load } from '../../util/load.ts'

/** MDX 3, where a text is written in it: JSX, expressions, imports and exports, and no HTML. */
export function mdx(this: Processor, syntax: Syntax): undefined {
  if (syntax === 'mdx') load<typeof import('remark-mdx')>('remark-mdx').default.call(this)
}
