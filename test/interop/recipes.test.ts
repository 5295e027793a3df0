import { execFile } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { entry } from '../stet.ts'

const execute = promisify(execFile)
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const recipes = readme.split('\n## Recipes\n')[1]?.split('\n## ')[0] ?? ''
const blocks = [...recipes.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)

/** What a command of a shell leaves behind. */
async function run({ root }: Project, command: string): Promise<{ code: number; out: string }> {
  const env = { ...process.env, PRE_COMMIT_HOME: join(root, '.git/pre-commit') }
  try {
    const { stdout, stderr } = await execute('sh', ['-c', command], { cwd: root, env })
    return { code: 0, out: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout + stderr }
  }
}

const bad = '{\n  "es-waren-17-prozent": "It was  71 percent."\n}\n'
const good = '{\n  "es-waren-17-prozent": "It was 17 percent."\n}\n'

/** A clone whose branch has changed a figure, with stet where npm puts it. */
async function clone(): Promise<Project> {
  const made = await project({
    '.gitignore': 'node_modules/\n.stet/\n',
    'source/a.md': 'Es waren 17 Prozent.\n',
    'locales/de/a.json': '{\n  "es-waren-17-prozent": "Es waren 17 Prozent."\n}\n',
    'locales/en/a.json': good,
    'locales/vi/a.json': '{\n  "es-waren-17-prozent": "Đó là 17%."\n}\n',
    'package.json': '{"private": true}',
    'node_modules/.bin/stet': `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n`,
  })
  chmodSync(join(made.root, 'node_modules/.bin/stet'), 0o755)
  const git = 'git -c user.name=A -c user.email=a@example.org -c commit.gpgsign=false'
  await run(
    made,
    `git init -q -b main && npx stet sync && git add . && ${git} commit -qm Start &&
    git update-ref refs/remotes/origin/main HEAD && git checkout -qb mine`,
  )
  await made.write({ 'locales/en/a.json': bad })
  return made
}

/** The commands of stet in a recipe. */
function commands(block: string): string[] {
  return [...block.matchAll(/(?:run|entry|-):? (npx stet .*)/g)].map(([, command = '']) => command)
}

it('are YAML', async () => {
  expect(blocks).toHaveLength(3)
  const made = await project(Object.fromEntries(blocks.map((block, at) => [`${at}.yaml`, block])))
  const program = 'import sys, yaml; [yaml.safe_load(open(name)) for name in sys.argv[1:]]'
  const { code, out } = await run(made, `/usr/bin/python3 -c '${program}' ?.yaml`)
  expect({ code, out }).toEqual({ code: 0, out: '' })
})

it('find the drift on GitHub Actions, and write what is uploaded', async () => {
  const made = await clone()
  const [command = ''] = commands(blocks[0] ?? '')
  const { code, out } = await run(made, command)
  expect(code).toBe(1)
  expect(out).toContain('::error file=locales/en/a.json,line=2,')
  expect(JSON.parse(await made.read('stet.sarif')).runs[0].results).toHaveLength(2)
})

it('find the drift on GitLab CI, and write what is uploaded', async () => {
  const made = await clone()
  const [command = ''] = commands(blocks[1] ?? '')
  expect((await run(made, command)).code).toBe(1)
  expect(JSON.parse(await made.read('quality.json'))).toHaveLength(2)
  expect(await made.read('stet.html')).toContain('</html>')
  const { code } = await run(made, 'xmllint --noout stet.xml')
  expect(code).toBe(0)
})

it('stop a commit with pre-commit, and mend what only looks wrong', async () => {
  const made = await clone()
  await made.write({ '.pre-commit-config.yaml': blocks[2] ?? '' })
  await run(made, 'git add .')
  const first = await run(made, 'pre-commit run')
  expect(first.code).toBe(1)
  expect(first.out).toContain('files were modified by this hook')
  expect(first.out).toContain('Unexpected figure `71 percent`')
  expect(await made.read('locales/en/a.json')).toBe(bad.replace('  71', ' 71'))
  await made.write({ 'locales/en/a.json': good })
  await run(made, 'npx stet sync && git add .')
  const second = await run(made, 'pre-commit run --all-files')
  expect(second).toMatchObject({ code: 0, out: expect.stringContaining('Passed') })
})

it('give reviewdog what it reads', async () => {
  const made = await clone()
  const command = /`(npx stet [^|`]*)\| reviewdog/.exec(recipes)?.[1] ?? ''
  const { code, out } = await run(made, command)
  expect(code).toBe(1)
  expect(JSON.parse(out).diagnostics).toHaveLength(2)
})
