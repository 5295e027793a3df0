import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { entry } from '../stet.ts'

const name = 'chinas-ki-blockbuster'

function translations(locale: string): string[] {
  const path = new URL(`../../locales/${locale}/${name}.json`, import.meta.url)
  return Object.values<string>(JSON.parse(readFileSync(path, 'utf8')))
}

/** The units of the demo article with their translations, many times over. */
function pairs(times: number): string[] {
  const [source, target] = [translations('de'), translations('en')]
  return Array.from({ length: times * source.length }, (_, id) =>
    JSON.stringify({
      id,
      sourceLanguage: 'de',
      targetLanguage: 'en',
      source: source[id % source.length],
      // Every seventh has a drift.
      target: target[id % target.length]?.replace(/17/g, id % 7 === 0 ? '71' : '17'),
    }),
  )
}

/** Runs a filter over lines, in parts, on as many workers as `jobs` says. */
function inParallel(filter: string[], lines: string[], jobs: number) {
  const temporary = mkdtempSync(join(tmpdir(), 'stet-parallel-'))
  onTestFinished(() => rmSync(temporary, { recursive: true }))
  const path = join(temporary, 'pairs.jsonl')
  writeFileSync(path, `${lines.join('\n')}\n`)
  const flags = ['--pipe-part', '-a', path, '--block', '-1', '--keep-order', '--jobs', String(jobs)]
  const env = { ...process.env, HOME: temporary, TMPDIR: temporary }
  return spawnSync('parallel', [...flags, ...filter.map(word => `'${word}'`)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env,
  })
}

const filter = (...words: string[]): string[] => [process.execPath, entry, ...words]

describe('GNU parallel with two workers', () => {
  it.each(['bitext', 'figures'])('gives %s the answers of one, in order', command => {
    const lines = pairs(20).map(line => {
      const { id, source } = JSON.parse(line)
      return command === 'bitext' ? line : JSON.stringify({ id, language: 'de', text: source })
    })
    const words = filter(command)
    const [node = '', ...args] = words
    const one = execFileSync(node, args, {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const two = inParallel(words, lines, 2)
    expect(two.status).toBe(0)
    expect(two.stdout).toBe(one)
    expect(one.split('\n')).toHaveLength(lines.length + 1)
  })

  it('tells of lines that are not right, and answers all others', () => {
    const lines = pairs(20)
    lines.splice(100, 0, '{"id": "bad"}')
    const { status, stdout } = inParallel(filter('bitext'), lines, 2)
    expect(status).not.toBe(0)
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(answers).toHaveLength(lines.length)
    expect(answers[100]).toEqual({ id: 'bad', error: expect.stringContaining('sourceLanguage') })
    expect(answers[101]).toMatchObject({ id: 100, findings: expect.any(Array) })
  })
})
