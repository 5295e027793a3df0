import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { decisions } from '../../src/locale/merge/decisions.ts'
import { mergeFiles } from '../../src/locale/merge/merge-files.ts'
import { mergeRecord } from '../../src/locale/merge/merge-record.ts'

function merge(
  base: string,
  ours: string,
  theirs: string,
  kind: keyof typeof decisions = 'text',
): { text: string; conflicts: number } {
  const file = (value: string) => new VFile({ path: 'locales/en/a.json', value })
  return mergeFiles({ base: file(base), ours: file(ours), theirs: file(theirs) }, decisions[kind])
}

/** A locale file as stet writes it. */
function lines(...members: string[]): string {
  return members.length > 0 ? `{\n${members.map(line => `  ${line}`).join(',\n')}\n}\n` : '{}\n'
}

const base = lines('"a": "one"', '"b": ""', '"c": "three"')

describe('two versions of a locale file', () => {
  it.each<[string, string, string, string]>([
    [
      'edits of neighbouring lines',
      lines('"a": "ONE"', '"b": ""', '"c": "three"'),
      lines('"a": "one"', '"b": "two"', '"c": "three"'),
      lines('"a": "ONE"', '"b": "two"', '"c": "three"'),
    ],
    [
      'the same edit twice',
      lines('"a": "one"', '"b": "two"', '"c": "three"'),
      lines('"a": "one"', '"b": "tw\\u006f"', '"c": "three"'),
      lines('"a": "one"', '"b": "two"', '"c": "three"'),
    ],
    [
      'an edit and a deletion, in both directions',
      lines('"b": "two"', '"c": "three"'),
      lines('"a": "ONE"', '"b": ""'),
      lines('"a": "ONE"', '"b": "two"'),
    ],
    [
      'a text and an empty one',
      lines('"a": ""', '"b": ""', '"c": "three"', '"d": ""'),
      lines('"a": "uno"', '"b": ""', '"c": "three"', '"d": "four"'),
      lines('"a": "uno"', '"b": ""', '"c": "three"', '"d": "four"'),
    ],
    [
      'new units in one place and the last line',
      lines('"a": "one"', '"x": "ours"', '"b": ""', '"c": "three"', '"y": "last"'),
      lines('"a": "one"', '"w": "theirs"', '"b": ""', '"c": "three"', '"z": "laster"'),
      lines(
        '"a": "one"',
        '"w": "theirs"',
        '"x": "ours"',
        '"b": ""',
        '"c": "three"',
        '"y": "last"',
        '"z": "laster"',
      ),
    ],
    [
      'units that one side moved',
      lines('"c": "three"', '"a": "one"', '"b": ""'),
      lines('"a": "one"', '"n": "new"', '"b": "two"', '"c": "three"'),
      lines('"c": "three"', '"a": "one"', '"n": "new"', '"b": "two"'),
    ],
  ])('are merged: %s', (_, ours, theirs, expected) => {
    expect(merge(base, ours, theirs)).toEqual({ text: expected, conflicts: 0 })
    const turned = merge(base, theirs, ours)
    expect(JSON.parse(turned.text)).toEqual(JSON.parse(expected))
  })

  it('keep what both say otherwise, each in a line of its own between markers', () => {
    const ours = lines('"a": "uno"', '"b": "due"', '"c": "three"')
    const theirs = lines('"a": "eins"', '"b": ""', '"c": "drei"')
    expect(merge(base, ours, theirs)).toEqual({
      conflicts: 1,
      text: `{
<<<<<<< ours
  "a": "uno",
=======
  "a": "eins",
>>>>>>> theirs
  "b": "due",
  "c": "drei"
}
`,
    })
    const last = merge('{"a": "x"}', '{"a": "y"}', '{"a": "z"}')
    expect(last.text).toBe('{\n<<<<<<< ours\n  "a": "y"\n=======\n  "a": "z"\n>>>>>>> theirs\n}')
  })

  it('keep our layout: mark, indentation, line ends and the last one', () => {
    const ours = '\uFEFF{\r\n\t"a": "one",\r\n\t"b": "two"\r\n}'
    const merged = merge(base, ours, lines('"a": "ONE"', '"b": ""', '"c": "three"'))
    expect(merged.text).toBe('\uFEFF{\r\n\t"a": "ONE",\r\n\t"b": "two"\r\n}')
  })

  it('need no base: what both added is there', () => {
    expect(merge('', lines('"a": "1"'), lines('"b": "2"')).text).toBe(lines('"a": "1"', '"b": "2"'))
    expect(merge('', '', lines('"b": "2"')).text).toBe(lines('"b": "2"'))
  })

  it('may have keys that objects know, and numbers in any order', () => {
    const theirs = '{\n  "2": "b",\n  "1": "a",\n  "__proto__": "p",\n  "constructor": "c"\n}\n'
    expect(merge('{}', '{\n  "toString": "t"\n}\n', theirs).text).toBe(
      lines('"2": "b"', '"1": "a"', '"__proto__": "p"', '"constructor": "c"', '"toString": "t"'),
    )
  })

  it.each([['[]'], ['{"a": 1, "a": 2}'], ['<<<<<<< HEAD\n{}']])('are refused: %s', text => {
    expect(() => merge('{}', '{}', text)).toThrow()
  })
})

it('two versions of a termbase keep every form, and the one that one side put first', () => {
  const was = lines('"USA": { "en": ["US", "U.S."] }', '"Zoo": {}')
  const ours = lines('"USA": { "en": ["US", "U.S.", "America"] }', '"Zoo": {}')
  const theirs = lines(
    '"Art": false',
    '"USA": { "de": ["USA"], "en": ["United States", "US"] }',
    '"Zoo": {}',
  )
  expect(merge(was, ours, theirs)).toEqual({
    conflicts: 0,
    text: lines(
      '"Art": false',
      '"USA": { "de": ["USA"], "en": ["United States", "US", "America"] }',
      '"Zoo": {}',
    ),
  })
  const other = lines('"USA": { "en": ["America", "US"] }', '"Zoo": {}')
  expect(merge(was, other, theirs).conflicts).toBe(1)
})

describe('two versions of a state file', () => {
  const record = (source: string, target: string, more = {}) => ({ source, target, ...more })
  it.each([
    [
      'a new source there and an edit here: stale, with the text that was translated',
      record('s1', 't1'),
      record('s1', 't2'),
      record('s1', 't1', { previous: 'Eins' }),
      record('s1', 't2', { previous: 'Eins' }),
    ],
    [
      'a translation of a new source here and of the old one there: made from the old one',
      record('s1', 't1'),
      record('s2', 't2'),
      record('s1', 't3'),
      record('s1', 't1'),
    ],
    [
      'two new sources: made from neither',
      undefined,
      record('s2', 't2'),
      record('s3', 't2'),
      record('', 't2'),
    ],
    [
      'two edits, one of them a draft: each is what its side says',
      record('s1', 't1', { status: 'draft' }),
      record('s1', 't2', { status: 'draft' }),
      record('s1', 't3'),
      record('s1', 't2', { status: 'draft' }),
    ],
    [
      'confirmed and approved: approved',
      record('s1', 't1', { status: 'draft' }),
      record('s1', 't1'),
      record('s1', 't1', { status: 'approved' }),
      record('s1', 't1', { status: 'approved' }),
    ],
    [
      'accepted here and edited there: what is said of the edit',
      record('s1', 't1', { status: 'draft' }),
      record('s1', 't1'),
      record('s1', 't2', { status: 'draft' }),
      record('s1', 't2', { status: 'draft' }),
    ],
  ] as const)('%s', (_, was, ours, theirs, expected) => {
    expect(mergeRecord({ base: was, ours, theirs })).toEqual(expected)
  })

  it('never conflict, are laid out as stet does, and stay sorted', () => {
    const was = lines('"b": {"en": {"source":"1","target":"1"}}')
    const ours = lines(
      '"a": {"en": {"source":"9","target":"9"}}',
      '"b": {"en": {"source":"1","target":"2"}}',
    )
    const theirs = lines(
      '"aa": {"en": {"source":"8","target":"8"}}',
      '"b": {"en": {"source":"1","target":"3"}, "vi": {"source":"1","target":"4"}}',
    )
    expect(merge(was, ours, theirs, 'state')).toEqual({
      conflicts: 0,
      text: lines(
        '"a": {"en": {"source":"9","target":"9"}}',
        '"aa": {"en": {"source":"8","target":"8"}}',
        '"b": {"en": {"source":"1","target":"2"}, "vi": {"source":"1","target":"4"}}',
      ),
    })
  })
})

it('two versions of the snapshot never conflict: stet makes it anew', () => {
  const merged = merge('{"a": "1"}', '{"a": "2"}', '{"a": "3"}', 'generated')
  expect(merged).toEqual({ text: '{"a": "1"}', conflicts: 0 })
})

describe('whatever two people do', () => {
  const id = fc.constantFrom(...'abcdefgh')
  const text = fc.constantFrom('', 'x', 'y', 'z', '"\\\n', '=======')
  const file = fc.uniqueArray(fc.tuple(id, text), { selector: ([key]) => key })
  const edit = fc.record({ at: fc.nat(7), id, text, kind: fc.constantFrom('set', 'add', 'drop') })
  const write = (entries: readonly (readonly [string, string])[]) =>
    lines(...entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`))

  type Entries = [string, string][]
  function apply(
    entries: Entries,
    edits: { at: number; id: string; text: string; kind: string }[],
  ) {
    const result: Entries = entries.map(([key, value]) => [key, value])
    for (const { at, id: key, text: value, kind } of edits) {
      const own = result.find(([other]) => other === key)
      if (kind === 'drop' && own) result.splice(result.indexOf(own), 1)
      else if (own) own[1] = value
      else result.splice(at, 0, [key, value])
    }
    return result
  }

  it('every text that one of them wrote is there, once or between markers, in both directions', () => {
    fc.assert(
      fc.property(file, fc.array(edit), fc.array(edit), (was, first, second) => {
        const ours = apply(was, first)
        const theirs = apply(was, second)
        const [old, here, there] = [was, ours, theirs].map(entries => new Map(entries))
        const merged = merge(write(was), write(ours), write(theirs))
        const turned = merge(write(was), write(theirs), write(ours))
        expect(turned.conflicts).toBe(merged.conflicts)
        for (const [own, key, value] of [
          ...ours.map(entry => [here, ...entry] as const),
          ...theirs.map(entry => [there, ...entry] as const),
        ]) {
          const rival = own === here ? there?.get(key) : here?.get(key)
          const isWritten = value !== old?.get(key) && value !== ''
          const isKept = value === rival
          const member = `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
          const rows = merged.text.split('\n').map(row => row.replace(/,$/, ''))
          if (isWritten || isKept) expect(rows).toContain(member)
        }
        if (merged.conflicts > 0) return
        const found: Record<string, string> = JSON.parse(merged.text)
        for (const [key, value] of Object.entries(found)) {
          expect([here?.get(key), there?.get(key)]).toContain(value)
        }
        // What one of them deleted and the other left alone is gone.
        for (const [key, value] of was) {
          const isGone = (a = here, b = there) => !a?.has(key) && b?.get(key) === value
          if (isGone() || isGone(there, here)) expect(found).not.toHaveProperty([key])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keys that neither of them moved stay in the order of the document', () => {
    fc.assert(
      fc.property(file, fc.array(edit), fc.array(edit), (was, first, second) => {
        // Each adds units of its own: nobody can keep two orders of the same new ones.
        const known = new Set(was.map(([key]) => key))
        const adding = (edits: typeof first, own: (key: string) => string) =>
          edits.map(one => ({ ...one, kind: 'set', id: known.has(one.id) ? one.id : own(one.id) }))
        const ours = apply(
          was,
          adding(first, key => key),
        )
        const theirs = apply(
          was,
          adding(second, key => key.toUpperCase()),
        )
        const { text: merged } = merge(write(was), write(ours), write(theirs))
        const rows = [...merged.matchAll(/^ {2}"(\w)"/gm)].map(([, key]) => key)
        for (const entries of [was, ours, theirs]) {
          const places = entries.map(([key]) => rows.indexOf(key))
          expect(places).toEqual([...places].sort((a, b) => a - b))
        }
      }),
      { numRuns: 200 },
    )
  })
})
