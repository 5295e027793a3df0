import { execFile } from 'node:child_process'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { readSettings } from '../config/read-settings.ts'
import { decisions } from '../locale/merge/decisions.ts'
import { type MergedFile, mergeFiles } from '../locale/merge/merge-files.ts'
import type { Command, CommandInput, World } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'
import { writeFiles } from '../util/write-files.ts'
import { printProblems } from './print-problems.ts'

export const mergeDriver: Command = {
  name: 'merge-driver',
  description: 'merge two versions of a locale file unit by unit; git calls it with %O %A %B %P',
  operands: '<base> <ours> <theirs> [path]',
  flags: [],
  async run(input) {
    const { world, operands, say } = input
    const [base = '', ours = '', theirs = '', path = ours] = operands
    const merged = await merge(input, path)
    // What is not JSON is merged by lines, as git would without stet.
    if (!merged) return mergeLines(world.cwd, [ours, base, theirs])
    const { text, conflicts } = merged
    const file = resolve(world.cwd, ours)
    await writeFiles(dirname(file), [{ path: basename(file), content: text }])
    if (conflicts === 0) return 0
    world.err(`${say('merge.conflicts', { count: conflicts, path })}\n`)
    return 1
  },
}

/** The merged file; undefined, and said why, where a version of it is no JSON object. */
async function merge(input: CommandInput, path: string): Promise<MergedFile | undefined> {
  const { world } = input
  const [base, ours, theirs] = await Promise.all(
    input.operands.slice(0, 3).map(async name => {
      const file = await readText('/', resolve(world.cwd, name))
      if (!file) throw new Problem('cannot-read', { path: name, code: 'ENOENT' }, { path: name })
      // The names that git gives to versions tell nobody anything.
      file.path = path
      return file
    }),
  )
  if (!base || !ours || !theirs) throw new Error('A call without its operands was let through.')
  try {
    return mergeFiles({ base, ours, theirs }, decisions[await kindOf(world, path)])
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await printProblems(input, [error], undefined)
    return undefined
  }
}

/** What kind of file a path is of; a file of a project that cannot be read is a text like others. */
async function kindOf({ cwd }: World, path: string): Promise<keyof typeof decisions> {
  const file = resolve(cwd, path)
  const settings = await readSettings(dirname(file)).catch(() => undefined)
  if (!settings) return 'text'
  const { root, folders, sourceLocale } = settings
  const name = relative(root, file).split(sep).join('/')
  if (name.startsWith(`${folders.locales}/.state/`)) return 'state'
  const isSnapshot = name.startsWith(`${folders.locales}/${sourceLocale}/`)
  return isSnapshot || name === `${folders.output}/.stet.json` ? 'generated' : 'text'
}

/** Merges by lines into the first of the files; the exit code says whether conflicts are left. */
function mergeLines(cwd: string, [ours, base, theirs]: [string, string, string]): Promise<number> {
  const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs']
  return new Promise(done => {
    execFile('git', ['merge-file', ...labels, ours, base, theirs], { cwd }, error => {
      done(error ? 1 : 0)
    })
  })
}
