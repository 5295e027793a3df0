import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { entry } from '../stet.ts'

/** Runs a command of a shell; gives what it prints, and its exit code behind. */
function shell(command: string, cwd: string, env: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', command], { cwd, env: { ...process.env, ...env } })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        out += text
      })
    }
    child.on('error', reject)
    child.on('close', code => resolve(`${out}${code}`))
  })
}

const stet = `${process.execPath} ${entry}`

/** Articles whose order, dates and letters a careless sort or clock would change. */
async function made(): Promise<string> {
  const { root } = await project({
    'source/Äpfel.md': 'Am 31. Dezember um 23:30 Uhr waren es 17 Prozent.\n',
    'source/a.md': 'Istanbul, 1,5 Millionen.\n',
    'source/Z.md': 'Birne 18\n',
    'locales/en/Äpfel.json': '{"am-31-dezember-um-23-30": "On January 1 at 11:30 am it was 71%."}',
    'locales/en/a.json': '{"istanbul-1-5-millionen": "ISTANBUL, 2.5 million."}',
    'locales/en/Z.json': '{"birne-18": "Pear 81"}',
  })
  mkdirSync(join(root, 'deep/er'), { recursive: true })
  return root
}

it('prints the same bytes under other clocks, languages, folders and processors', async () => {
  const root = await made()
  const run = (name: string, cwd: string, env: Record<string, string>, before = '') => {
    const page = join(root, `${name}.html`)
    const check = `${before} ${stet} check --format json --format html=${page}; cat ${page}`
    return shell(check, cwd, env)
  }
  const [expected, ...others] = await Promise.all([
    run('a', root, { TZ: 'UTC', LC_ALL: 'C' }),
    run('b', join(root, 'deep/er'), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: '' }),
    run('c', root, { TZ: 'America/St_Johns', LC_ALL: 'vi_VN.UTF-8' }, 'taskset -c 0'),
  ])
  expect(expected).toContain('"ruleId": "figure"')
  expect(expected).toContain('</html>')
  for (const other of others) expect(other).toBe(expected)
}, 240_000)

it('ends quietly where nobody reads any more, with the code of what it found', async () => {
  const root = await made()
  const said = await shell(`(${stet} check 2>&1; echo code $? >&2) | head -c 1`, root)
  expect(said).toMatch(/^.code 1\n0$/)
}, 120_000)
