import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const article = 'chinas-ki-blockbuster.md'

/** The packed package, installed in an empty folder with a copy of the article. */
describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-pack-'))
  const run = (command: string, args: string[], cwd = folder): string =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  beforeAll(() => {
    run('npm', ['run', 'build'], repository)
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
    const [packed] = JSON.parse(run('npm', pack, repository))
    const stet = { sourceLocale: 'de', locales: ['de', 'en', 'vi'] }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, stet }))
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`])
    for (const name of ['source', 'locales']) {
      cpSync(join(repository, name), join(folder, name), { recursive: true })
    }
  }, 300_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000)

  it('builds the article just as the checkout does', () => {
    run('npx', ['stet', 'build'])
    for (const locale of ['de', 'en', 'vi']) {
      const built = readFileSync(join(folder, 'output', locale, article), 'utf8')
      expect(built).toBe(readFileSync(join(repository, 'output', locale, article), 'utf8'))
    }
  })

  it('holds one file of code with its types, the licences, and nothing that runs only here', () => {
    const root = join(folder, 'node_modules', 'stet')
    const files = run('find', ['.', '-type', 'f'], root).split('\n')
    expect(files.filter(path => path.endsWith('.js')).sort()).toEqual([
      './dist/index.js',
      './dist/stet.js',
    ])
    expect(files).toEqual(expect.arrayContaining(['./LICENSE', './README.md', './dist/index.d.ts']))
    expect(files.filter(path => /(?<!\.d)\.ts$|\/compile\/|\/test\//.test(path))).toEqual([])
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain('Unicode-3.0')
    expect(readFileSync(join(root, 'dist', 'licences.txt'), 'utf8')).toContain('remark-parse')
  })

  it('answers what its version is', () => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
    expect(run('npx', ['stet', '--version'])).toBe(`${version}\n`)
  })

  it('finds what it loads only when it is needed: other languages, MDX, PO and XML', () => {
    const line = JSON.stringify({ id: '1', language: 'fr', text: 'vingt-trois pour cent' })
    const found = execFileSync('npx', ['stet', 'figures'], { cwd: folder, input: `${line}\n` })
    expect(JSON.parse(String(found)).figures[0].value).toBe('23')
    writeFileSync(join(folder, 'source', 'karte.mdx'), '# Karte {1 + 1}\n\n<Box>Text</Box>\n')
    run('npx', ['stet', 'build'])
    expect(readFileSync(join(folder, 'output', 'de', 'karte.mdx'), 'utf8')).toContain('{1 + 1}')
    for (const [format, file] of [
      ['po', 'en.po'],
      ['xliff', 'en.xlf'],
    ] as const) {
      run('npx', ['stet', 'export', '--format', format, '--locale', 'en'])
      run('npx', ['stet', 'import', join('exchange', file)])
    }
  })

  it('is a library, too', () => {
    const code = `
      import { recogniseFigures, compareNames, run } from 'stet'
      console.log(recogniseFigures('fast 17 Prozent', 'de')[0].value, typeof compareNames, typeof run)`
    const out = run('node', ['--input-type=module', '--eval', code])
    expect(out).toBe('17 function function\n')
  })
})
