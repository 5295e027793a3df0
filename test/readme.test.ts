import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checks } from '../src/check/index.ts'
import { commands } from '../src/command/index.ts'
import { schema } from '../src/config/schema.ts'
import { articleProject } from './article/article-project.ts'
import { readDoc } from './check/examples.ts'
import { stet } from './stet.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The rows of a table between two comments. */
function table(name: string): string[] {
  const part = readme.split(`<!-- ${name} -->\n`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''
  return part.trim().split('\n').slice(2)
}

it('lists every command as it describes itself', async () => {
  const all = await Promise.all(Object.values(commands).map(read => read()))
  const rows = all.map(
    ({ name, operands, description }) =>
      `| \`${['stet', name, operands].join(' ').trim()}\` | ${description} |`,
  )
  expect(table('commands')).toEqual(rows)
})

it('lists every check with its severity and the first sentence of its doc', () => {
  const rows = Object.values(checks).map(({ id, severity }) => {
    const { summary } = readDoc(new URL(`../src/check/${id}.ts`, import.meta.url))
    return `| \`${id}\` | ${severity} | ${summary} |`
  })
  expect(table('checks')).toEqual(rows)
})

it('lists every key of the configuration', () => {
  const configuration = readme.split('## Configuration')[1]?.split('\n## ')[0] ?? ''
  const keys = [...configuration.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)
  const strict = schema as unknown as { shape: Record<string, unknown> }
  expect(keys).toEqual(Object.keys(strict.shape))
})

it.each(Object.keys(commands))('names every flag that stet %s --help shows', async name => {
  const { out, code } = await stet('/', [name, '--help'])
  expect(code).toBe(0)
  for (const [flag] of out.matchAll(/--(?!help)[a-z]+/g)) expect(readme).toContain(flag)
})

it('opens with the two commands of a newcomer', () => {
  const [, block] = /```sh\n([\s\S]*?)```/.exec(readme) ?? []
  expect(block?.split('\n').map(line => line.replace(/\s+#.*/, ''))).toEqual([
    'npm ci && npm run build:locales',
    'npm ci && npm test',
    '',
  ])
})

it('shows what check prints for the drift that it describes', async () => {
  const { root, read, write } = await articleProject()
  const path = 'locales/vi/chinas-ki-blockbuster.json'
  await write({ [path]: (await read(path)).replace('450 tỷ', '450 triệu') })
  const { out, code } = await stet(root, ['check', '--locale', 'vi'])
  const blocks = [...readme.matchAll(/```txt\n([\s\S]*?)```/g)].map(([, block]) => block)
  expect(out).toContain(blocks[1])
  expect(out).toContain(blocks[0]?.trim())
  expect(code).toBe(1)
})
