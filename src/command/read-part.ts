import { relative, resolve } from 'node:path'
import { getNodeValue } from 'jsonc-parser'
import * as z from 'zod'
import type { Part } from '../report/part.ts'
import type { ReportArticle } from '../types.ts'
import { parseJson } from '../util/parse-json.ts'
import { Problem } from '../util/problem.ts'
import { problemAt } from '../util/problem-at.ts'
import { readText } from '../util/read-text.ts'
import type { SavedMessage } from '../util/save-message.ts'

const message: z.ZodType<SavedMessage> = z.looseObject({
  reason: z.string(),
  get cause() {
    return message.exactOptional()
  },
})
const number = z.int().positive()
const file = z.strictObject({
  path: z.string(),
  text: z.string().nullable(),
  isProblem: z.boolean(),
  accepted: z.int().nonnegative(),
  messages: z.array(message),
})
const shape: z.ZodType<Part> = z.strictObject({
  version: z.literal(1),
  stet: z.string(),
  shard: z.strictObject({ index: number, count: number }),
  files: z.array(file),
  articles: z.array(z.custom<ReportArticle>(value => typeof value === 'object')),
})

/**
 * Reads what the reporter `part` wrote.
 *
 * @throws Problem where there is no such file, or another one.
 */
export async function readPart(cwd: string, path: string): Promise<Part> {
  const text = await readText(cwd, relative(cwd, resolve(cwd, path)))
  if (!text) throw new Problem('cannot-read', { path, code: 'ENOENT' }, { path })
  const read = shape.safeParse(getNodeValue(parseJson(text)))
  if (!read.success) throw problemAt(text, 0, 'part-shape')
  return read.data
}
