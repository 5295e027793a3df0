import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/markdown/index.ts'
import { units } from '../../src/unit/units.ts'

function read(text: string) {
  const file = new VFile(text)
  return units({ namespace: 'a', file, tree: parseDocument(file) })
}

const texts = (text: string) => read(text).map(unit => unit.text)

describe('stet-ignore', () => {
  test('leaves out the block behind it', () => {
    expect(texts('a\n\n<!-- stet-ignore -->\n\nb\n\nc')).toEqual(['a', 'c'])
    expect(texts('<!-- stet-ignore -->\nb\n\nc')).toEqual(['c'])
  })

  test('leaves out a whole list, quote or table', () => {
    expect(texts('<!-- stet-ignore -->\n\n- a\n- b\n\nc')).toEqual(['c'])
    expect(texts('<!-- stet-ignore -->\n\n> a\n>\n> b\n\nc')).toEqual(['c'])
    expect(texts('<!-- stet-ignore -->\n\n| a |\n|---|\n| b |\n\nc')).toEqual(['c'])
  })

  test('holds inside a container', () => {
    expect(texts('> <!-- stet-ignore -->\n>\n> a\n>\n> b')).toEqual(['b'])
  })
})

describe('stet-ignore-start and -end', () => {
  test('leave out what is between them', () => {
    const text = 'a\n\n<!-- stet-ignore-start -->\n\nb\n\n- c\n\n<!-- stet-ignore-end -->\n\nd'
    expect(texts(text)).toEqual(['a', 'd'])
  })

  test('hold to the end where nothing ends them', () => {
    expect(texts('a\n\n<!--stet-ignore-start-->\n\nb')).toEqual(['a'])
  })
})

describe('stet-note', () => {
  test('goes with the next unit alone', () => {
    const notes = read('a\n\n<!-- stet-note: Der Name\nbleibt. -->\n\n`x`\n\nb\n\nc').map(
      u => u.note,
    )
    expect(notes).toEqual([undefined, 'Der Name\nbleibt.', undefined])
  })

  test('can be several', () => {
    const [unit] = read('<!-- stet-note: eins -->\n<!-- stet-note: zwei -->\n\na')
    expect(unit?.note).toBe('eins\nzwei')
  })
})

test('other comments say nothing', () => {
  expect(texts('<!-- stet -->\n<!-- ignore -->\n\na')).toEqual(['a'])
})
