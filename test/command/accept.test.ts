import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const en = 'locales/en/a.json'
const state = 'locales/.state/a.json'
const record = 'locales/.accepted/a.json'

/** An article with a wrong figure in English, built. */
async function drifted(): Promise<Project> {
  const made = await project({
    'stet.config.json': '{"sourceLocale": "de", "locales": ["en"]}',
    'source/a.md': '# Titel\n\nDas dauert 14 Tage.\n',
    'locales/de/a.json': '{"titel": "Titel", "das-dauert-14-tage": "Das dauert 14 Tage."}',
    [en]: '{"titel": "Title", "das-dauert-14-tage": "That takes 12 days."}',
  })
  await stet(made.root, ['build'])
  return made
}

const finding = [
  'accept',
  'en',
  '--finding',
  'figure@das-dauert-14-tage',
  '--reason',
  'They mean it.',
]

describe('a finding that a person accepts', () => {
  it('is counted and not reported, and what it held back is published', async () => {
    const { root, read } = await drifted()
    expect((await stet(root, ['check'])).code).toBe(1)
    const { code, err } = await stet(root, finding)
    expect([code, err]).toEqual([0, expect.stringContaining('`figure` is not reported here')])
    expect(JSON.parse(await read(record))).toEqual({
      'das-dauert-14-tage': {
        en: [
          {
            rule: 'figure',
            actual: '12 days',
            expected: '14 days',
            reason: 'They mean it.',
            source: expect.stringMatching(/^[\da-f]{16}$/),
            target: expect.stringMatching(/^[\da-f]{16}$/),
          },
        ],
      },
    })
    for (const command of [['check'], ['build'], ['build']]) {
      expect(await stet(root, command)).toMatchObject({
        code: 0,
        out: '0 errors, 0 warnings, 1 accepted\n',
      })
    }
    expect(await read('output/en/a.md')).toContain('That takes 12 days.')
    const { accepted, findings } = JSON.parse((await stet(root, ['check', '--format', 'json'])).out)
    expect([accepted, findings]).toEqual([1, []])
  })

  it('is known by its fingerprint', async () => {
    const { root } = await drifted()
    const { findings } = JSON.parse((await stet(root, ['check', '--format', 'json'])).out)
    const [{ fingerprint }] = findings
    const run = ['accept', '--finding', fingerprint, '--reason', 'So it is.']
    expect(await stet(root, run)).toMatchObject({ code: 0 })
    expect(await stet(root, ['check'])).toMatchObject({ code: 0 })
  })

  it.each([
    [
      'source/a.md',
      'Tage.',
      'Tage lang.',
      'for another source, expected one for `Das dauert 14 Tage lang.`',
    ],
    [en, 'That', 'This', 'for another translation, expected one for `This takes 12 days.`'],
  ])(
    'is reported again once %s changes, and the acceptance is named',
    async (path, from, to, message) => {
      const { root, read, write } = await drifted()
      await stet(root, finding)
      await write({ [path]: (await read(path)).replace(from, to) })
      const { code, out } = await stet(root, ['check'])
      expect(out).toContain('Unexpected figure `12 days`')
      expect(out).toContain(
        `${record}:2:33: warning: Unexpected acceptance of \`figure\` ${message}`,
      )
      expect(out).toContain('It was accepted because: They mean it.')
      expect(code).toBe(1)
      await stet(root, [...finding.slice(0, -1), 'Still meant.'])
      const { out: again } = await stet(root, ['check'])
      expect(again).not.toContain('Unexpected figure')
      expect(again).not.toContain('Unexpected acceptance')
      expect(await read(record)).not.toContain('They mean it.')
    },
  )

  it('may be written by hand; a build adds for which texts it is', async () => {
    const { root, read, write } = await drifted()
    const given = '{"das-dauert-14-tage": {"en": [{"rule": "figure", "reason": "Meant."}]}}'
    await write({ [record]: given })
    expect(await stet(root, ['check'])).toMatchObject({ code: 0 })
    expect(await read(record)).toBe(given)
    await stet(root, ['build'])
    expect(await read(record)).toMatch(
      /^\{\n {2}"das-dauert-14-tage": \{"en": \[\{"rule":"figure","reason":"Meant\.","source":"\w+","target":"\w+"\}\]\}\n\}\n$/,
    )
    await write({ [en]: (await read(en)).replace('That', 'This') })
    expect((await stet(root, ['check'])).code).toBe(1)
  })

  it.each([
    ['{"x": {"en": {}}}', '1:14: error: Cannot read `locales/.accepted/a.json`, expected units'],
    [
      '{"x": {"en": [{"rule": "figure"}]}}',
      '1:15: error: Cannot read `locales/.accepted/a.json`: an accepted finding without its rule or its reason',
    ],
    [
      '{"x": {"fr": []}}',
      '1:8: error: Cannot read `locales/.accepted/a.json`: unknown locale `fr`, expected `en`',
    ],
    [
      '{"x": {"en": [{"rule": "figure", "raeson": "a"}]}}',
      '1:34: error: Cannot read `locales/.accepted/a.json`: unknown key `raeson`, expected `reason`',
    ],
    [
      '{"x": {"en": [{"rule": 1}]}}',
      '1:24: error: Cannot read `locales/.accepted/a.json`: `rule` is no text',
    ],
    ['{"x": [', 'error: Cannot read `locales/.accepted/a.json`'],
  ])('is held to its form: %s', async (text, message) => {
    const { root, write } = await drifted()
    await write({ [record]: text })
    const { code, err } = await stet(root, ['check'])
    expect(err).toContain(message)
    expect(code).toBe(2)
  })

  it.each([
    [['--finding', 'figure@titel', '--reason', 'a'], 'Cannot find a finding `figure@titel`'],
    [['--finding', 'figure@das-dauert-14-tage'], 'expected `--reason`'],
    [['en', 'titel', '--finding', 'a@b', '--reason', 'a'], 'expected one of them'],
    [['en'], 'expected a locale and units'],
  ])('has to be one, with a reason: %j', async (args, message) => {
    const { root, snapshot } = await drifted()
    const before = await snapshot()
    const { code, err } = await stet(root, ['accept', ...args])
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
    expect(await snapshot()).toEqual(before)
  })

  it('does not hold for Markdown that cannot stand in the article', async () => {
    const { root, write } = await drifted()
    await write({
      [en]: '{"titel": "Title\\n\\nmore", "das-dauert-14-tage": "That takes 14 days."}',
    })
    const { err } = await stet(root, ['accept', '--finding', 'markup@titel', '--reason', 'a'])
    expect(err).toContain('Cannot accept a finding of `markup`')
  })
})

it('says that a unit which is not stale needs no acceptance, and changes nothing', async () => {
  const { root, snapshot } = await drifted()
  const before = await snapshot()
  const { code, err } = await stet(root, ['accept', 'en', 'titel'])
  expect(err).toContain('`titel` is not stale in `en`, nor a draft')
  expect(err).toContain('Accepted 0 translations')
  expect(code).toBe(0)
  expect(await snapshot()).toEqual(before)
})

describe('an approval', () => {
  it('holds until the translation is edited', async () => {
    const { root, read, write } = await drifted()
    expect(await stet(root, ['approve', 'en', 'titel'])).toMatchObject({
      code: 0,
      err: 'Approved 1 translation in `en`.\n',
    })
    expect(await read(state)).toMatch(/"titel": \{"en": \{.*"status":"approved"\}/)
    expect((await stet(root, ['approve', 'en', 'titel'])).err).toContain(
      'is approved in `en` already',
    )
    await write({ [en]: (await read(en)).replace('Title', 'Headline') })
    await stet(root, ['build'])
    expect(await read(state)).not.toContain('approved')
  })

  it('of a whole locale leaves what is stale, new or in another article', async () => {
    const { root, read, write } = await drifted()
    await write({
      'source/a.md': '# Titel\n\nDas dauert vielleicht 14 Tage.\n\nNeu.\n',
      'source/b.md': 'Anderes.\n',
    })
    await stet(root, ['build'])
    await write({ 'locales/en/b.json': '{"anderes": "Other."}' })
    const { err } = await stet(root, ['approve', 'en', '--article', 'a'])
    expect(err).toContain('Approved 1 translation in `en`.\n1 stale translation or draft was left')
    expect(await read(state)).toMatch(/"titel": \{"en": \{.*"status":"approved"\}/)
    expect(await read('locales/.state/b.json')).not.toContain('approved')
    await stet(root, ['approve', 'en', 'das-dauert-14-tage'])
    expect(await read(state)).toMatch(/"das-dauert-14-tage": \{"en": \{.*"status":"approved"\}/)
  })

  it('of a whole locale leaves drafts, which nobody has read', async () => {
    const { root, read, write } = await drifted()
    await stet(root, ['approve', 'en', 'titel'])
    await write({ [state]: (await read(state)).replace('approved', 'draft') })
    const { err } = await stet(root, ['approve', 'en'])
    expect(err).toContain('name the unit')
    expect(await read(state)).toMatch(/"titel": \{"en": \{.*"status":"draft"\}/)
    await stet(root, ['approve', 'en', 'titel'])
    expect(await read(state)).toMatch(/"titel": \{"en": \{.*"status":"approved"\}/)
  })
})
