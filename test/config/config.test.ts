import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { find } from '../../src/config/find.ts'
import { resolve } from '../../src/config/resolve.ts'
import type { Settings } from '../../src/types.ts'
import { project } from '../project.ts'

const rules = {
  figure: {},
  name: { options: z.strictObject({ strict: z.boolean().default(false) }) },
}

async function settings(options: unknown): Promise<Settings> {
  const text = typeof options === 'string' ? options : JSON.stringify(options, null, 2)
  const { root } = await project({ 'stet.config.json': text })
  return resolve(await find(root), rules)
}

it('needs no more than the locales', async () => {
  const resolved = await settings({ sourceLocale: 'de', locales: ['de', 'en'] })
  expect({ ...resolved, root: '' }).toEqual({
    root: '',
    sourceLocale: 'de',
    targets: ['en'],
    fallback: {},
    folders: { source: 'source', locales: 'locales', output: 'output' },
    policy: { en: { missing: 'source', stale: 'keep', draft: 'source' } },
    assets: 'copy',
    mdx: 'strict',
    frontmatter: ['title', 'description'],
    rules: {},
    options: {},
    language: 'en',
  })
})

it('takes a policy for all locales and a closer one for one of them', async () => {
  const { policy } = await settings({
    sourceLocale: 'de',
    locales: ['en', 'vi'],
    policy: { '*': { missing: 'fail' }, vi: { missing: 'source', stale: 'fail' } },
  })
  expect(policy).toEqual({
    en: { missing: 'fail', stale: 'keep', draft: 'source' },
    vi: { missing: 'source', stale: 'fail', draft: 'source' },
  })
})

it('stands in package.json as well, found from a folder below', async () => {
  const { root } = await project({
    'package.json': '{"stet": {"sourceLocale": "de", "locales": ["en"]}}',
    'deep/down/a.txt': '',
  })
  rmSync(`${root}/stet.config.json`)
  const found = await find(`${root}/deep/down`)
  expect(found.root).toBe(root)
  expect(resolve(found, rules).targets).toEqual(['en'])
})

it('is refused where two files hold one', async () => {
  const { root } = await project({
    'package.json': '{"stet": {"sourceLocale": "de", "locales": []}}',
  })
  await expect(find(root)).rejects.toMatchObject({ key: 'config-twice' })
})

describe('a mistake is named with its place', () => {
  const base = '"sourceLocale": "de", "locales": ["de", "en"]'
  it.each<[string, string, string, number, number]>([
    ['an unknown key', `{${base},\n "polcy": {}}`, 'config-key-near', 2, 2],
    [
      'a misspelt key that has to be there',
      '{"sourceLocale": "de", "locale": ["en"]}',
      'config-key-near',
      1,
      24,
    ],
    ['a key that is like no other', `{${base},\n "xyzzy": {}}`, 'config-key', 2, 2],
    ['a missing locale list', '{"sourceLocale": "de"}', 'config-type', 1, 1],
    ['an empty locale list', '{"sourceLocale": "de", "locales": []}', 'config-type', 1, 24],
    ['a wrong type', '{"sourceLocale": 1, "locales": ["de"]}', 'config-type', 1, 2],
    ['a wrong policy', `{${base},\n"policy": {"en": {"stale": "kep"}}}`, 'config-value', 2, 19],
    [
      'an unknown policy key',
      `{${base},\n"policy": {"en": {"stael": "keep"}}}`,
      'config-key-near',
      2,
      19,
    ],
    ['a policy of an unknown locale', `{${base},\n"policy": {"fr": {}}}`, 'config-unknown', 2, 12],
    [
      'a fallback of an unknown locale',
      `{${base},\n"fallback": {"en": ["fr"]}}`,
      'config-unknown',
      2,
      14,
    ],
    ['an unknown rule', `{${base},\n"rules": {"figur": "off"}}`, 'config-unknown', 2, 11],
    ['an unknown severity', `{${base},\n"rules": {"figure": "warning"}}`, 'config-value', 2, 11],
    [
      'a locale that is none',
      '{"sourceLocale": "de", "locales": ["en_US"]}',
      'config-locale',
      1,
      24,
    ],
    [
      'a locale whose figures stet cannot read',
      '{"sourceLocale": "de", "locales": ["tlh"]}',
      'config-language',
      1,
      24,
    ],
    ['a language stet does not speak', `{${base},\n"language": "fr"}`, 'config-unknown', 2, 1],
    [
      'an output folder outside',
      `{${base},\n"folders": {"output": "../out"}}`,
      'config-folder',
      2,
      13,
    ],
    ['the root as output folder', `{${base},\n"folders": {"output": "."}}`, 'config-folder', 2, 13],
    ['an absolute folder', `{${base},\n"folders": {"source": "/etc"}}`, 'config-folder', 2, 13],
    [
      'the source as output folder',
      `{${base},\n"folders": {"output": "source"}}`,
      'config-folders',
      0,
      0,
    ],
    [
      'an output folder inside the locales',
      `{${base},\n"folders": {"output": "locales/out"}}`,
      'config-folders',
      0,
      0,
    ],
    ['broken JSON', `{${base},\n}`, 'json-syntax', 2, 1],
  ])('%s', async (_, text, key, line, column) => {
    const where =
      line === 0 ? { path: 'stet.config.json' } : { path: 'stet.config.json', line, column }
    await expect(settings(text)).rejects.toMatchObject({ key, where })
  })
})

it('takes options of a rule beside its severity', async () => {
  const config = (name: unknown) => ({ sourceLocale: 'de', locales: ['en'], rules: { name } })
  const resolved = await settings(config(['warn', { strict: true }]))
  expect(resolved.rules).toEqual({ name: 'warning' })
  expect(resolved.options).toEqual({ name: { strict: true } })
  await expect(settings(config(['warn', { strickt: true }]))).rejects.toMatchObject({
    key: 'config-key-near',
    values: { word: 'strickt', known: 'strict' },
    where: { line: 10 },
  })
  await expect(settings(config(['warn', { strict: 'yes' }]))).rejects.toMatchObject({
    key: 'config-type',
    values: { name: 'rules.name.1.strict', expected: 'boolean' },
  })
  await expect(settings(config(['fatal', {}]))).rejects.toMatchObject({ key: 'config-value' })
  await expect(settings(config('fatal'))).rejects.toMatchObject({ key: 'config-value' })
  await expect(
    settings({ sourceLocale: 'de', locales: ['en'], rules: { figure: ['warn', { a: 1 }] } }),
  ).rejects.toMatchObject({ key: 'config-options', values: { rule: 'figure' } })
})
