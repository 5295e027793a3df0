import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { speak } from '../../src/message/speak.ts'
import { run } from '../../src/run.ts'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'
import { inert, injections } from './injections.ts'

const source = 'Mehr steht hier.'
const id = 'mehr-steht-hier'

/** A project with an article for each target. */
async function translated(
  targets: readonly string[],
  write: (text: string) => string,
): Promise<Project> {
  const files = targets.flatMap((target, index) => [
    [`source/a${index}.md`, write(source)],
    [`locales/de/a${index}.json`, JSON.stringify({ [id]: source })],
    [`locales/en/a${index}.json`, JSON.stringify({ [id]: target })],
  ])
  return project(Object.fromEntries(files))
}

/** What would be published of each target, null where it is refused, and the checks that refuse. */
async function publish(
  targets: readonly string[],
  write: (text: string) => string,
): Promise<{ target: string; text: string | null | undefined; rules: unknown[] }[]> {
  const { root } = await translated(targets, write)
  const settings = await readSettings(root)
  const { results } = await run({ settings, say: speak('en'), writes: 'nothing' })
  const byName = new Map(results.map(result => [result.article.namespace, result]))
  return targets.map((target, index) => {
    const result = byName.get(`a${index}`)
    const messages = result?.localeFiles.get('en')?.file.messages ?? []
    const rules = messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId)
    return { target, text: result?.documents.get('en'), rules }
  })
}

/** The checks of what a translator may not do. */
const guards = new Set([
  'code-span',
  'link-target',
  'markup',
  'no-expression',
  'no-invisible-character',
  'no-lookalike-host',
  'no-raw-html',
  'no-script-url',
  'protected-token',
])

it('lists more than a hundred injections, each once', () => {
  expect(new Set(injections).size).toBe(injections.length)
  expect(injections.length).toBeGreaterThan(100)
})

describe.each([
  ['a paragraph', (text: string) => `${text}\n`],
  ['a cell of a table', (text: string) => `| ${text} |\n|---|\n`],
  ['a value of the frontmatter', (text: string) => `---\ntitle: ${text}\n---\n`],
])('in %s', (_, write) => {
  it('each of them is refused, by a check of what a translator may not do', async () => {
    const published = await publish(injections, write)
    expect(published.filter(({ text }) => text !== null)).toEqual([])
    expect(published.filter(({ rules }) => !rules.some(rule => guards.has(String(rule))))).toEqual(
      [],
    )
  })
})

it('leaves the last good output where a translation became one of them', async () => {
  const write = (text: string) => `${text}\n`
  const { root, read, write: change } = await translated(['There is more here.'], write)
  await stet(root, ['build'])
  for (const target of injections.slice(0, 3)) {
    await change({ 'locales/en/a0.json': JSON.stringify({ [id]: target }) })
    expect((await stet(root, ['build'])).code).toBe(1)
    expect(await read('output/en/a0.md')).toBe('There is more here.\n')
  }
})

it('writes as text what is no more than that', async () => {
  const published = await publish(
    inert.map(([target]) => target),
    text => `${text}\n`,
  )
  expect(published.map(({ text }) => text)).toEqual(inert.map(([, output]) => `${output}\n`))
})
