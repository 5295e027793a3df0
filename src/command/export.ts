import { relative, resolve } from 'node:path'
import { allKnown } from '../exchange/all-known.ts'
import { exportUnits } from '../exchange/export-units.ts'
import { formats } from '../exchange/index.ts'
import { readArrivals } from '../exchange/read-arrivals.ts'
import type { Outcome } from '../run.ts'
import type { Command, Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'
import { writeFiles } from '../util/write-files.ts'
import { followRenames } from './follow-renames.ts'
import { readLocales } from './read-locales.ts'
import { runWhole } from './run-whole.ts'
import { sharedFlags } from './shared-flags.ts'

export const exportCommand: Command = {
  name: 'export',
  description: 'write the units and their translations for a CAT tool: a file a locale',
  operands: '[articles...]',
  flags: [
    {
      flags: '--format <format>',
      description: 'format of the files; xliff is 2.1, xliff1 is 1.2',
      choices: Object.keys(formats),
    },
    sharedFlags.locale,
    { flags: '--out <folder>', description: 'where to; - is standard output, for one locale' },
    { flags: '--overwrite', description: 'replace files that are there already' },
  ],
  async run(input) {
    const { world, flags, say } = input
    const format = formats[String(flags.format ?? 'xliff')]
    if (!format) throw new Error('A format that is no choice was let through.')
    const settings = await input.settings()
    const { sourceLocale, targets } = settings
    const { results } = await runWhole(input, { writes: 'nothing' })
    const { locales } = await readLocales(input)
    const asked = locales.length > 0 ? locales : targets
    const written = asked.map(locale => {
      const units = results.flatMap(({ article, pairs }) =>
        exportUnits(
          article,
          pairs.filter(pair => pair.locale === locale),
        ),
      )
      const content = format.write({ sourceLocale, locale, units })
      return { name: `${locale}${format.extension}`, content, count: units.length }
    })
    if (flags.out === '-') {
      const [only, ...others] = written
      if (!only || others.length > 0) {
        throw new Problem('export-one', { known: targets.join('`, `') })
      }
      await world.out(only.content)
      return 0
    }
    const folder = relative(world.cwd, resolve(world.cwd, String(flags.out ?? 'exchange')))
    const changes = []
    for (const { name, content } of written) {
      const path = folder === '' ? name : `${folder}/${name}`
      const old = await readText(world.cwd, path)
      if (old && String(old) === content) continue
      // It may hold what translators wrote and nobody imported yet.
      if (old && !flags.overwrite && !(await isKnown(world.cwd, path, settings, results))) {
        throw new Problem('export-exists', { path }, { path })
      }
      changes.push({ path, content, old: old ? String(old) : null })
    }
    await writeFiles(world.cwd, changes)
    await world.out(changes.map(({ path }) => `${path}\n`).join(''))
    world.err(`${say('build.written', { count: changes.length })}\n`)
    return 0
  },
}

/** Whether a file that is there holds nothing that the project does not know. */
async function isKnown(
  root: string,
  path: string,
  settings: Settings,
  results: Outcome['results'],
): Promise<boolean> {
  try {
    const { arrivals } = await readArrivals(root, path, settings)
    return allKnown(followRenames(arrivals, results), results)
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
