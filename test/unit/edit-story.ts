import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect } from 'vitest'
import { parseDocument } from '../../src/markdown/index.ts'
import { type After, sync } from '../../src/pair/sync.ts'
import type { LocaleFile, State } from '../../src/types.ts'
import { identifyUnits } from '../../src/unit/identify-units.ts'
import { units as findUnits } from '../../src/unit/units.ts'
import { normalize } from '../../src/util/normalize.ts'

/** A block of an article with one unit in it. */
interface Block {
  kind: 'paragraph' | 'heading' | 'item' | 'quote'
  words: string[]
  /** How many words stand on a line. */
  width: number
  /** Its translation as the last build left it; undefined once an editor has touched its words. */
  translation: string | undefined
  /** The state of it then. */
  state?: State | undefined
}

const vocabulary =
  'Aktie Umsatz Gewinn Januar Montag Modell Energie Kosten Markt Anteil stieg fiel sank blieb kostet zeigt heute gestern wieder kaum sehr nur der die das und im um auf von mit nach Prozent Milliarden KI Europa China Firma Fazit'.split(
    ' ',
  )
const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 })
const kinds = ['paragraph', 'heading', 'item', 'quote'] as const
const block = fc.record({
  kind: fc.constantFrom(...kinds),
  words,
  width: fc.integer({ min: 3, max: 20 }),
})

const place = fc.nat(1000)
const actions = [
  'insert',
  'delete',
  'move',
  'section',
  'edit',
  'duplicate',
  'split',
  'merge',
  'wrap',
  'build',
] as const
const step = fc.record({ action: fc.constantFrom(...actions), at: place, to: place, block })
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** An article and what its editor does with it: several edits in a row, builds between them. */
export const story: fc.Arbitrary<[Omit<Block, 'translation' | 'state'>[], Step[]]> = fc.tuple(
  fc.array(block, { maxLength: 25 }),
  fc.array(step, { minLength: 1, maxLength: 14 }),
)

/**
 * Plays a story, and after each build holds that no text of a translator is gone, and that every
 * unit whose words nobody touched has its translation, current: of repeats as many as there can be,
 * and each its own where it stands before the same neighbour as before.
 */
export function play([blocks, steps]: [Omit<Block, 'translation' | 'state'>[], Step[]]): void {
  let list: Block[] = blocks.map(each => ({ ...each, translation: undefined }))
  let files = build(list, undefined)
  let before = translate(list, files)
  const check = (): void => {
    const after = build(list, files)
    hold(before, list, after, files)
    files = after
    before = translate(list, files)
  }
  for (const each of steps) {
    if (each.action === 'build') check()
    else list = edit(list, each)
  }
  check()
}

function edit(list: readonly Block[], { action, at, to, block: fresh }: Step): Block[] {
  const made = { ...fresh, translation: undefined }
  if (action === 'insert' || list.length === 0) {
    return list.toSpliced(to % (list.length + 1), 0, made)
  }
  const index = at % list.length
  const here = list[index] ?? made
  const rest = (count: number): Block[] => list.toSpliced(index, count)
  const target = (count: number): number => to % (list.length - count + 1)
  const touched = (text: string[], from: Block = here): Block => ({
    ...from,
    words: text,
    translation: undefined,
  })
  if (action === 'delete') return rest(1)
  if (action === 'move') return rest(1).toSpliced(target(1), 0, here)
  if (action === 'section') {
    const part = list.slice(index, index + 3)
    return rest(part.length).toSpliced(target(part.length), 0, ...part)
  }
  if (action === 'duplicate') return list.toSpliced(target(0), 0, touched(here.words))
  if (action === 'wrap') return list.with(index, { ...here, width: fresh.width })
  if (action === 'edit') {
    const where = to % here.words.length
    return list.with(
      index,
      touched(here.words.toSpliced(where, to % 3, ...made.words.slice(0, 2), 'neu')),
    )
  }
  if (action === 'split') {
    const where = 1 + (to % here.words.length)
    const parts = [here.words.slice(0, where), here.words.slice(where)]
    return list.toSpliced(
      index,
      1,
      ...parts.filter(part => part.length > 0).map(part => touched(part)),
    )
  }
  const next = list[index + 1]
  return next ? list.toSpliced(index, 2, touched([...here.words, ...next.words])) : [...list]
}

/** The article's Markdown: block by block, each line with the marks of its block. */
function write(list: readonly Block[]): string {
  const marks = {
    paragraph: ['', ''],
    heading: ['## ', ''],
    item: ['- ', '  '],
    quote: ['> ', '> '],
  }
  const blocks = list.map(({ kind, words: text, width }) => {
    const size = kind === 'heading' ? text.length : width
    const lines: string[] = []
    for (let i = 0; i < text.length; i += size) lines.push(text.slice(i, i + size).join(' '))
    return lines.map((line, index) => `${marks[kind][index === 0 ? 0 : 1]}${line}`).join('\n')
  })
  // A rule between them keeps quotes and lists apart.
  return `${blocks.join('\n\n***\n\n')}\n`
}

/** The files of the article after a build, with its ids in document order. */
interface Files extends After {
  ids: string[]
}

function build(list: readonly Block[], last: Files | undefined): Files {
  const file = new VFile(write(list))
  const article = { namespace: 'a', file, tree: parseDocument(file, 'markdown') }
  const files = {
    snapshot: localeFile('de', last?.snapshot),
    targets: [localeFile('en', last?.targets.get('en'))],
    orphans: new Map([['en', localeFile('en', last?.orphans.get('en'))]]),
    state: last?.state,
    accepted: { list: [] },
  }
  const units = identifyUnits(findUnits(article), article, files)
  expect(units.length).toBe(list.length)
  return { ...sync({ ...files, units }), ids: units.map(({ id }) => id) }
}

function localeFile(locale: string, texts: ReadonlyMap<string, string> | undefined): LocaleFile {
  const at = { start: 0, end: 0 }
  const entries = [...(texts ?? [])].map(([id, value]) => [id, { id, value, key: at, at }] as const)
  return {
    locale,
    namespace: 'a',
    file: new VFile(),
    exists: texts !== undefined,
    entries: new Map(entries),
  }
}

let count = 0

/** A translator fills what is empty; then the editor's list knows each translation. */
function translate(list: Block[], files: Files): Block[] {
  const target = files.targets.get('en') ?? new Map()
  for (const [id, value] of target) if (value === '') target.set(id, `translation ${count++}`)
  for (const [index, each] of list.entries()) {
    const state = files.pairs[index]?.state
    const translation = target.get(files.ids[index] ?? '')
    list[index] = { ...each, translation, state: state === 'new' ? 'translated' : state }
  }
  return [...list]
}

function hold(
  before: readonly Block[],
  list: readonly Block[],
  after: Files,
  lastFiles: Files,
): void {
  const text = ({ words: said }: Block): string => normalize(said.join(' '))
  const target = after.targets.get('en') ?? new Map<string, string>()
  const now = after.ids.map(id => target.get(id) ?? '')

  expect(new Set(after.ids).size).toBe(list.length)
  const texts = [...target.values(), ...(after.orphans.get('en')?.values() ?? [])]
  for (const old of before) expect(texts).toContain(old.translation)
  for (const old of lastFiles.orphans.get('en')?.values() ?? []) expect(texts).toContain(old)

  const groups = Map.groupBy(list.keys(), index => text(list[index] as Block))
  for (const [said, places] of groups) {
    const olds = before.filter(old => text(old) === said).map(old => old.translation)
    const kept = places.filter(index => olds.includes(now[index]))
    expect(kept.length).toBe(Math.min(olds.length, places.length))
    const [index = 0] = places
    const was = list[index]?.state
    if (olds.length === 1 && places.length === 1 && list[index]?.translation !== undefined) {
      expect(after.pairs[index]?.state).toBe(was)
    }
  }
  const isAlone = (said: string | undefined): boolean =>
    [before, list].every(all => all.filter(each => text(each) === said).length === 1)
  for (const [index, each] of list.entries()) {
    const next = list[index + 1]
    const was = before.findIndex(old => old.translation === each.translation)
    const then = before[was + 1]
    if (each.translation === undefined || !next || !then || !isAlone(text(next))) continue
    if (text(then) === text(next) && text(before[was] as Block) === text(each)) {
      expect(now[index]).toBe(each.translation)
    }
  }
}
