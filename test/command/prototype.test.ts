import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

it('articles and units may be called like what all objects have', async () => {
  const { root, read } = await project({
    'source/__proto__.md': 'Constructor\n\n__proto__\n',
    'source/constructor.md': 'Constructor\n\nToString\n',
    'source/17.md': 'Hasownproperty\n\n17\n',
  })
  await stet(root, ['build'])
  const entries: [string, string][] = Object.entries(
    JSON.parse(await read('locales/en/constructor.json')),
  )
  expect(entries).toEqual([
    ['constructor-2', ''],
    ['tostring', ''],
  ])
  expect(await read('output/en/constructor.md')).toBe('Constructor\n\nToString\n')
  expect(await read('output/en/__proto__.md')).toBe('Constructor\n\n__proto__\n')
  expect(await read('output/en/17.md')).toBe('Hasownproperty\n\n17\n')
  const { code, err } = await stet(root, ['build', '--frozen'])
  expect(err).not.toContain('Would change')
  expect(code).toBe(0)
})

it('so may concepts of the termbase and rows that are imported', async () => {
  const termbase =
    '{\n  "__proto__": {},\n  "constructor": { "en": ["builder"] },\n  "17": false\n}\n'
  const { root, read } = await project({
    'source/a.md': 'Der constructor und __proto__.\n',
    'locales/names.json': termbase,
  })
  const { code } = await stet(root, ['names', 'export', 'names.tbx'])
  expect(code).toBe(0)
  const again = await stet(root, ['names', 'import', 'names.tbx'])
  expect(again).toMatchObject({ code: 0, err: 'Added 0 rows to locales/names.json.\n' })
  expect(await read('locales/names.json')).toBe(termbase)
})

it('a state file or a manifest with such keys changes nothing else', async () => {
  const { root, write, read } = await project({ 'source/a.md': 'Eins\n' })
  await stet(root, ['build'])
  await write({
    'locales/.state/a.json':
      '{"__proto__": {"en": {"source": "1", "target": "2"}}, "constructor": {"__proto__": {"source": "1", "target": "2"}}}',
    'output/.stet.json': '{"__proto__": "1", "constructor": "2", "de/a.md": "3"}',
  })
  const { code } = await stet(root, ['build'])
  expect(code).toBe(0)
  expect(await read('output/en/a.md')).toBe('Eins\n')
  expect(Object.keys({})).toEqual([])
  expect('en' in {}).toBe(false)
})

it.each([
  ['{"sourceLocale": "de", "locales": ["en"], "__proto__": {"folders": {"output": "x"}}}', 43],
  ['{"sourceLocale": "de", "locales": ["en"], "rules": {"__proto__": "off"}}', 53],
  ['{"sourceLocale": "de", "locales": ["en"], "policy": {"constructor": {}}}', 54],
  ['{"sourceLocale": "de", "locales": ["en"], "fallback": {"toString": []}}', 56],
  ['{"sourceLocale": "de", "locales": ["__proto__"]}', 24],
])('the configuration takes none of them: %s', async (text, column) => {
  const { root, snapshot } = await project({ 'source/a.md': 'Eins\n', 'stet.config.json': text })
  const before = await snapshot()
  const { code, err } = await stet(root, ['build'])
  expect(err).toMatch(new RegExp(`^stet.config.json:1:${column}: error`))
  expect(code).toBe(2)
  expect(await snapshot()).toEqual(before)
})

it.each([['../a.md', 'de/../../a.md', '/etc/passwd', 'de\\..\\..\\a.md']].flat())(
  'a manifest that names %s is refused',
  async name => {
    const { root, read } = await project({
      'source/a.md': 'Eins\n',
      'a.md': 'Mine\n',
      'output/.stet.json': `{\n  ${JSON.stringify(name)}: "0123456789abcdef"\n}\n`,
    })
    const { code, err } = await stet(root, ['build'])
    expect(err).toContain('output/.stet.json:2:3: error: Cannot read `output/.stet.json`')
    expect(code).toBe(2)
    expect(await read('a.md')).toBe('Mine\n')
  },
)
