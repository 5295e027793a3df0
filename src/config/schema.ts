import * as z from 'zod'
import type { Options } from '../types.ts'

const level = z.enum(['off', 'warn', 'error'])

/** The shape of the configuration; what the values mean stands at `Options`. */
export const schema: z.ZodType<Options> = z.strictObject({
  sourceLocale: z.string(),
  locales: z.array(z.string()).min(1),
  fallback: z.record(z.string(), z.array(z.string())).exactOptional(),
  folders: z
    .strictObject({
      source: z.string().exactOptional(),
      locales: z.string().exactOptional(),
      output: z.string().exactOptional(),
    })
    .exactOptional(),
  policy: z
    .record(
      z.string(),
      z.strictObject({
        missing: z.enum(['source', 'omit', 'fail']).exactOptional(),
        stale: z.enum(['keep', 'source', 'fail']).exactOptional(),
        draft: z.enum(['source', 'emit']).exactOptional(),
      }),
    )
    .exactOptional(),
  assets: z.enum(['copy', 'ignore']).exactOptional(),
  mdx: z.enum(['strict', 'fallback']).exactOptional(),
  frontmatter: z.array(z.string()).exactOptional(),
  rules: z
    .record(z.string(), z.union([level, z.tuple([level, z.record(z.string(), z.unknown())])]))
    .exactOptional(),
  draft: z
    .strictObject({
      endpoint: z.string(),
      model: z.string().min(1),
      keyVariable: z.string().exactOptional(),
    })
    .exactOptional(),
  language: z.string().exactOptional(),
})
