import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { packed, spawnStet, stet } from '../stet.ts'

const execute = promisify(execFile)
const writer = fileURLToPath(new URL('writer.ts', import.meta.url))
const writers = ['anton', 'berta', 'caesar']
const units = ['eins', 'zwei', 'drei', 'vier', 'acht']

/** An article in which each writer has units of its own. */
const article = units.flatMap(unit => writers.map(name => `${name} ${unit}\n`)).join('\n')
const configuration = {
  sourceLocale: 'de',
  locales: ['de', 'en'],
  rules: { name: 'off', untranslated: 'off', 'wrong-language': 'off' },
}

it('three processes that edit one file 200 times each lose none of 600 edits', async () => {
  const { root, read } = await project({
    'stet.config.json': JSON.stringify(configuration),
    'source/a.md': article,
  })
  await stet(root, ['build'])
  const runs = writers.map(name => execute(process.execPath, [writer, root, name, '200']))
  const kept = (await Promise.all(runs)).map(({ stdout }) => Number(stdout))
  console.info('edits kept:', kept)
  expect(kept).toEqual([200, 200, 200])
  const entries: Record<string, string> = JSON.parse(await read('locales/en/a.json'))
  for (const [id, text] of Object.entries(entries)) {
    expect(text).toContain(`${id} as ${id.split('-')[0]} wrote it again`)
  }
  expect(Object.keys(entries)).toHaveLength(units.length * writers.length)
})

it('three imports at once each bring all of theirs', async () => {
  const { root, read } = await project({
    'stet.config.json': JSON.stringify(configuration),
    'source/a.md': article,
  })
  await stet(root, ['build'])
  const { out } = await stet(root, ['export', '--format', 'csv', '--out', '-'])
  const rows = out.split('\n')
  // No numbers: the checks would not let one pass that the source does not have.
  for (const round of ['red', 'blue', 'green', 'black', 'white']) {
    const runs = writers.map(async name => {
      const own = rows
        .filter((row, index) => index === 0 || row.split(',')[2]?.startsWith(`${name}-`))
        .map(row => row.replace(/^((?:[^,]*,){5})([^,]*),[^,]*,new/, `$1$2,$2 in ${round},`))
      const file = `${name}.csv`
      const made = await project({ [file]: own.join('\n') })
      return spawnStet(root, ['import', `${made.root}/${file}`, '--overwrite'], [], packed)
    })
    const ran = await Promise.all(runs)
    expect(ran.map(({ code, err }) => (code === 0 ? '' : err))).toEqual(['', '', ''])
    const entries: Record<string, string> = JSON.parse(await read('locales/en/a.json'))
    const texts = Object.values(entries)
    expect(texts.filter(text => text.endsWith(`in ${round}`))).toHaveLength(texts.length)
  }
})
