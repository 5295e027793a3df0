import { location } from 'vfile-location'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/check/index.ts'
import { readSettings } from '../../src/config/read-settings.ts'
import { speak } from '../../src/message/speak.ts'
import { type Outcome, run } from '../../src/run.ts'
import { hash } from '../../src/util/hash.ts'
import { normalize } from '../../src/util/normalize.ts'
import { writeFiles } from '../../src/util/write-files.ts'
import { type Project, project } from '../project.ts'
import { type Example, readDoc } from './examples.ts'

describe.each(Object.entries(checks))('%s', (id, check) => {
  const { summary, why, examples } = readDoc(new URL(`../../src/check/${id}.ts`, import.meta.url))

  it('is named after its file and says what it is and why', () => {
    expect(check.id).toBe(id)
    expect(summary).toMatch(/^[A-Z].*\.$/)
    expect(why.length).toBeGreaterThan(60)
  })

  it('has an example that is fine and one that is not', () => {
    const kinds = examples.map(({ output }) => Math.min(output.length, 1))
    expect(new Set(kinds)).toEqual(new Set([0, 1]))
  })

  it.each(examples.map((example, index) => [index + 1, example] as const))(
    'finds what its doc says in example %i',
    async (_, example) => {
      const { root, outcome, path } = await runExample(example)
      const findings = outcome.files.flatMap(file =>
        file.messages.map(message => ({ file, message })),
      )
      const lines = findings.map(
        ({ file, message }) =>
          `${[file.path, message.line, message.column].filter(Boolean).join(':')}: ` +
          `${message.fatal ? 'error' : 'warning'}: ${message.reason}`,
      )
      expect(lines).toEqual(example.output)

      for (const { file, message } of findings) {
        expect(message).toMatchObject({
          ruleId: id,
          source: 'stet',
          url: `urn:stet:check:${id}`,
        })
        if (message.actual === undefined) continue
        const { place } = message
        if (!place || !('start' in place)) throw new Error('What is wrong has a range.')
        const offset = (point: typeof place.start) => location(file).toOffset(point) ?? -1
        const text = String(file)
        const range = [offset(place.start), offset(place.end)] as const
        const found = text.slice(...range)
        expect(file.path.endsWith('.json') ? JSON.parse(`"${found}"`) : found).toBe(message.actual)

        const [cure] = message.expected ?? []
        if (!check.fixable || cure === undefined) continue
        await root.write({
          [path]:
            text.slice(0, range[0]) + JSON.stringify(cure).slice(1, -1) + text.slice(range[1]),
        })
        expect((await inspect(root)).files.flatMap(({ messages }) => messages)).toEqual([])
      }
    },
  )
})

async function inspect({ root }: Project): Promise<Outcome> {
  return run({ settings: await readSettings(root), say: speak('en'), writes: 'nothing' })
}

/** A project with the example as its one article, already synced. */
async function runExample({ options, source, target }: Example) {
  const {
    locale,
    termbase,
    previous,
    status,
    snapshot,
    assets = [],
    key,
    mdx,
    rules = {},
    accepted,
  } = options
  const root = await project({
    'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: ['de', locale], mdx, rules }),
    [`source/example.${mdx ? 'mdx' : 'md'}`]: `${source}\n`,
    'locales/names.json': JSON.stringify(termbase ?? {}),
    ...Object.fromEntries(assets.map(name => [`source/${name}`, 'an asset'])),
  })
  const settings = await readSettings(root.root)
  const { changes, results } = await run({ settings, say: speak('en'), writes: 'locales' })
  await writeFiles(root.root, changes)
  const unit = results[0]?.units[0]
  if (!unit) throw new Error('An example has one unit.')

  const path = `locales/${locale}/example.json`
  await root.write({
    [path]: `${JSON.stringify({ [key ?? unit.id]: target }, null, 2)}\n`,
  })
  if (previous !== undefined || status || snapshot !== undefined) {
    const record = {
      source: hash(normalize(previous ?? unit.text)),
      target: hash(target),
      status,
      previous,
    }
    await root.write({
      'locales/.state/example.json': JSON.stringify({ [unit.id]: { [locale]: record } }),
    })
  }
  if (accepted) {
    await root.write({
      'locales/.accepted/example.json': JSON.stringify({ [unit.id]: { [locale]: [accepted] } }),
    })
  }
  if (snapshot !== undefined) {
    await root.write({ 'locales/de/example.json': JSON.stringify({ [unit.id]: snapshot }) })
  }
  return { root, path, outcome: await inspect(root) }
}
