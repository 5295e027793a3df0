import { relative, resolve } from 'node:path'
import { getNodeValue } from 'jsonc-parser'
import * as z from 'zod'
import { parseJson } from '../util/parse-json.ts'
import { problemAt } from '../util/problem-at.ts'
import { readText } from '../util/read-text.ts'

/** A finding that a project has lived with; the fingerprint is that of the report `json`. */
export interface KnownFinding {
  path: string
  ruleId: string
  fingerprint: string
}

const known = z.strictObject({ path: z.string(), ruleId: z.string(), fingerprint: z.string() })
const shape = z.strictObject({ version: z.literal(1), findings: z.array(known) })

/**
 * Reads a baseline; undefined where there is no such file.
 *
 * @throws Problem where the file is no baseline.
 */
export async function readBaseline(cwd: string, path: string): Promise<KnownFinding[] | undefined> {
  const file = await readText(cwd, relative(cwd, resolve(cwd, path)))
  if (!file) return undefined
  const read = shape.safeParse(getNodeValue(parseJson(file)))
  if (!read.success) throw problemAt(file, 0, 'baseline-shape')
  return read.data.findings
}
