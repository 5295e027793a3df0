import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name =>
  /\.[tj]s$/.test(name),
)

/** The storeys of the house, top down; imports go down only. */
const storeys: string[][] = [
  ['stet.js', 'compile'],
  ['cli.ts', 'index.ts'],
  ['command'],
  ['report', 'run.ts'],
  ['run'],
  ['config', 'setup'],
  // What proposes translations stands on the stages: it reads what they read, and checks as they do.
  ['draft'],
  ['memory'],
  ['cache', 'source', 'unit', 'locale', 'pair', 'check', 'output', 'exchange'],
  ['figure', 'name', 'markdown', 'message', 'git'],
  ['types', 'util'],
]

function room(path: string): string {
  // The face `types.ts` belongs to the folder it gathers.
  return path === 'types.ts' ? 'types' : (path.split('/')[0] ?? path)
}

function storey(path: string): number {
  return storeys.findIndex(rooms => rooms.includes(room(path)))
}

function imports(path: string): string[] {
  const text = readFileSync(join(src, path), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    normalize(join(dirname(path), target)),
  )
}

it('has a storey for every room', () => {
  expect(files.filter(path => storey(path) === -1)).toEqual([])
})

it('imports downwards only, and nothing from a neighbour', () => {
  const wrong = files.flatMap(path =>
    imports(path)
      .filter(target => !target.startsWith('..') && room(target) !== room(path))
      // The face of the pipeline's result is its own: `report` prints what `run` found.
      .filter(target => storey(target) <= storey(path))
      .map(target => `${path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

it('writes the files of a project under its lock only', () => {
  const writers = files.filter(path => imports(path).includes('util/write-files.ts'))
  // These write what a user names: exports, reports, and what git hands to a merge driver.
  const named = ['export-names', 'export', 'merge-driver', 'write-report']
  const unlocked = writers.filter(path =>
    /import \{[^}]*\bwriteFiles\b/.test(readFileSync(join(src, path), 'utf8')),
  )
  expect(unlocked.sort()).toEqual(
    [...named.map(name => `command/${name}.ts`), 'util/write-project.ts'].sort(),
  )
})

it('reads the process in the command line only', () => {
  const readers = files.filter(path =>
    /\bprocess\.(?!versions)/.test(readFileSync(join(src, path), 'utf8')),
  )
  expect(readers.filter(path => !/^(?:cli\.ts|stet\.js|figure\/compile\/.*)$/.test(path))).toEqual(
    [],
  )
})

describe('the form of code', () => {
  it('keeps a file of code under 300 lines', () => {
    const long = files.filter(
      path =>
        !path.includes('/data/') && readFileSync(join(src, path), 'utf8').split('\n').length > 300,
    )
    expect(long).toEqual([])
  })

  it('names files in kebab case', () => {
    expect(files.filter(path => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.[tj]s$/.test(path))).toEqual([])
  })
})
