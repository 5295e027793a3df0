import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { type Project, project } from '../project.ts'
import { entry } from '../stet.ts'

const en = 'locales/en/a.json'

/** A watching stet in a process of its own. */
interface Watching {
  child: ChildProcess
  /** All it has printed so far. */
  text(): string
  /** Waits until it has printed something, so many times, since the last call that waited. */
  until(said: string): Promise<string>
  ended: Promise<number | null>
}

function watching({ root }: Project): Watching {
  const child = spawn(process.execPath, [entry, 'build', '--watch'], { cwd: root })
  onTestFinished(() => void child.kill('SIGKILL'))
  let all = ''
  let from = 0
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      all += text
    })
  }
  return {
    child,
    text: () => all,
    async until(said) {
      for (;;) {
        const at = all.indexOf(said, from)
        const end = all.indexOf('Waiting for changes', at)
        if (at !== -1 && end !== -1) {
          const part = all.slice(from, end)
          from = end + 1
          return part
        }
        if (child.exitCode !== null) throw new Error(`It ended: ${all}`)
        await wait(20)
      }
    },
    ended: new Promise(resolve => child.once('close', resolve)),
  }
}

it('builds again what is saved, prints what it finds there, and ends on Ctrl-C', async () => {
  const made = await project({
    'stet.config.json': '{"sourceLocale": "de", "locales": ["en"]}',
    'source/a.md': 'Es waren 17 Prozent.\n',
    'source/b.md': 'Etwas anderes.\n',
  })
  const { write, read } = made
  const { until, text, child, ended } = watching(made)
  expect(await until('2 warnings')).toContain('locales/en/b.json:2:21: warning')

  await write({ [en]: '{\n  "es-waren-17-prozent": "It was 71 percent."\n}\n' })
  const drift = await until('Unexpected figure')
  expect(drift).toContain('`71 percent`, expected `17 percent`')
  expect(drift).toContain('In all: 1 error, 1 warning')
  expect(drift).not.toContain('locales/en/b.json')

  await write({ [en]: '{\n  "es-waren-17-prozent": "It was 17 per' })
  expect(await until('Cannot read')).toContain('locales/en/a.json:2:')

  await write({ [en]: '{\n  "es-waren-17-prozent": "It was 17 percent."\n}\n' })
  await until('In all: 0 errors, 1 warning')
  expect(await read('output/en/a.md')).toBe('It was 17 percent.\n')

  await write({ 'source/c.md': 'Ganz neu.\n' })
  expect(await until('locales/en/c.json')).toContain('Unexpected empty translation')

  await write({ 'stet.config.json': '{"sourceLocale": "de", "locale": ["en"]}' })
  expect(await until('stet.config.json')).toContain('unknown key `locale`')
  await write({ 'stet.config.json': '{"sourceLocale": "de", "locales": ["en"], "language": "en"}' })
  await until('In all')

  const before = text()
  await write({ [en]: await read(en) })
  await wait(1000)
  expect(text(), 'what is the same starts no build, nor does what a build wrote').toBe(before)

  child.kill('SIGINT')
  expect(await ended).toBe(0)
})
