import { VFile } from 'vfile'
import type { Say } from '../types.ts'
import type { Problem } from '../util/problem.ts'

/** A problem as a file with one finding, so that every reporter can say it. */
export function problemFile(problem: Problem, say: Say): VFile {
  const { key, values, where } = problem
  const file = new VFile({ path: where?.path || 'stet' })
  const expected = values.expected
  const spoken =
    typeof expected === 'string' && key.startsWith('json-')
      ? { ...values, expected: say(`json.${expected}`) }
      : values
  const place =
    where?.line === undefined ? {} : { place: { line: where.line, column: where.column ?? 1 } }
  const message = file.message(say(`problem.${key}`, spoken), {
    ...place,
    ruleId: key,
    source: 'stet',
  })
  message.fatal = true
  message.cause = problem.cause
  file.data.isProblem = true
  return file
}
