import type { VFile } from 'vfile'
import { countFindings } from '../report/count-findings.ts'
import type { Part } from '../report/part.ts'
import type { Command } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { mergeParts } from './merge-parts.ts'
import { printProblems } from './print-problems.ts'
import { printReport } from './print-report.ts'
import { readCount } from './read-count.ts'
import { readPart } from './read-part.ts'
import { readVersion } from './read-version.ts'
import { sharedFlags } from './shared-flags.ts'

export const mergeReports: Command = {
  name: 'merge-reports',
  description: 'join what `check --shard … --format part=<file>` found into one report',
  operands: '<files...>',
  flags: [
    sharedFlags.format,
    { flags: '--max-warnings <count>', description: 'exit 1 if there are more warnings' },
  ],
  async run({ world, flags, operands, say, settings }) {
    const most = readCount('--max-warnings', flags.maxWarnings)
    const resolved = await settings()
    const parts: Part[] = []
    for (const path of operands) parts.push(await readPart(world.cwd, path))
    refuseHoles(parts, operands)
    const files = mergeParts(parts)
    // In the order of one run: by article, and then as each part has its locales.
    const articles = parts
      .flatMap(part => part.articles)
      .sort((a, b) => (a.namespace < b.namespace ? -1 : Number(a.namespace > b.namespace)))
    const failed = await printReport({ world, flags, say }, files, resolved, {
      articles: () => articles,
    })
    await printProblems({ world, flags: {}, say }, failed, resolved)
    if (failed.length > 0 || files.some(({ data }) => data.isProblem === true)) return 2
    if (files.some(hasError)) return 1
    const { warnings } = countFindings(files)
    if (most === undefined || warnings <= most) return 0
    world.err(`${say('check.warnings', { count: warnings, most })}\n`)
    return 1
  },
}

/** A part that is missing would pass as one without findings. */
function refuseHoles(parts: readonly Part[], paths: readonly string[]): void {
  const count = parts[0]?.shard.count ?? 0
  const seen = new Map<number, string>()
  for (const [place, { stet, shard }] of parts.entries()) {
    const path = paths[place] ?? ''
    if (stet !== readVersion()) {
      throw new Problem('part-version', { path, stet, expected: readVersion() }, { path })
    }
    const other = seen.get(shard.index)
    if (other !== undefined || shard.count !== count) {
      const values = { path, other: other ?? paths[0] ?? '', ...shard }
      throw new Problem('part-twice', values, { path })
    }
    seen.set(shard.index, path)
  }
  for (let index = 1; index <= count; index++) {
    if (!seen.has(index)) throw new Problem('part-missing', { index, count })
  }
}

function hasError({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal === true)
}
