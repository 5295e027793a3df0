import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { speak } from '../../src/message/speak.ts'
import { gatherAlike } from '../../src/report/gather-alike.ts'
import { run } from '../../src/run.ts'
import { project } from '../project.ts'

/** What is found in the translations of headings, each with its line. */
async function findings(headings: string[], targets: string[]) {
  const { root } = await project({
    'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: ['de', 'en'] }),
    'source/a.md': headings.map(text => `# ${text}\n`).join('\n'),
    'locales/de/a.json': file(headings),
    'locales/en/a.json': file(targets),
  })
  const settings = await readSettings(root)
  const { files, results } = await run({ settings, say: speak('en'), writes: 'nothing' })
  const found = gatherAlike(files, speak('en'))
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === 'protected-token' || ruleId === 'nfc')
  return { found, document: results[0]?.documents.get('en') }
}

function file(texts: string[]): string {
  const ids = ['eins', 'zwei', 'drei', 'vier']
  return JSON.stringify(Object.fromEntries(texts.map((text, at) => [ids[at], text])), null, 2)
}

test('says once what a translation does throughout, with the lines of the others', async () => {
  const headings = ['Eins {#one}', 'Zwei {#two}', 'Drei {#three}', 'Vier {#four}']
  const { found, document } = await findings(headings, ['one', 'two', 'three {#three}', 'four'])
  expect(found.map(({ line, note, fatal }) => [line, note, fatal])).toEqual([
    [2, 'The same 2 more times, in lines 3, 5.', true],
  ])
  expect(document).toBeNull()
})

test('says twice what is there twice', async () => {
  const headings = ['Eins {#one}', 'Zwei {#two}', 'Drei', 'Vier']
  const { found } = await findings(headings, ['one', 'two', 'three', 'four'])
  expect(found.map(({ line, note }) => [line, note])).toEqual([
    [2, undefined],
    [3, undefined],
  ])
})

test('tells kinds of tokens apart', async () => {
  const headings = ['Eins {#one}', 'Zwei {{ two }}', 'Drei [[three]]', 'Vier']
  const { found } = await findings(headings, ['one', 'two', 'three', 'four'])
  expect(found).toHaveLength(3)
})
