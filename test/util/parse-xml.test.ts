import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { parseXml, type XmlElement } from '../../src/util/parse-xml.ts'
import { Problem } from '../../src/util/problem.ts'

const read = (value: string): XmlElement => parseXml(new VFile({ path: 'a.xml', value }))

/** The problem of a document that is refused. */
function problem(value: string): Pick<Problem, 'key' | 'where'> {
  try {
    read(value)
  } catch (error) {
    if (error instanceof Problem) return { key: error.key, where: error.where }
    throw error
  }
  throw new Error('The document was read.')
}

it('gives elements and texts with their places', () => {
  const text =
    '\uFEFF<?xml version="1.0"?>\r\n<a x="1&#10;2" xml:lang="de">b &amp;\r\n<c/>&lt;</a>\n'
  const root = read(text)
  expect([...root.attributes]).toEqual([
    ['x', '1\n2'],
    ['xml:lang', 'de'],
  ])
  expect(root.children).toMatchObject([{ text: 'b &\n' }, { name: 'c' }, { text: '<' }])
  expect(root.children.map(({ start, end }) => text.slice(start, end))).toEqual([
    'b &amp;\r\n',
    '<c/>',
    '&lt;',
  ])
  expect(text.slice(root.start, root.end)).toBe(text.slice(24, -1))
})

it('finds places behind comments, instructions and character data', () => {
  const text = '<a>1<!-- > -->2<?x y?>3<![CDATA[<4>]]>5</a>'
  const { children } = read(text)
  expect(children.map(child => ('text' in child ? child.text : ''))).toEqual([
    '1',
    '2',
    '3',
    '<4>',
    '5',
  ])
  const [one, two, three, , five] = children
  for (const child of [one, two, three, five]) {
    if (child && 'text' in child) expect(text.slice(child.start, child.end)).toBe(child.text)
  }
})

it('resolves prefixes to namespaces', () => {
  const root = read('<x:a xmlns:x="urn:x"><b xmlns="urn:b"/></x:a>')
  expect(root).toMatchObject({ name: 'a', uri: 'urn:x', children: [{ name: 'b', uri: 'urn:b' }] })
})

it('lets a document type pass that only names one', () => {
  expect(read('<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>').name).toBe('tmx')
})

it('refuses entities, from outside and from inside', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>\n<a>&c;</a>`
  expect(problem(bomb)).toEqual({
    key: 'xml-doctype',
    where: { path: 'a.xml', line: 1, column: 1 },
  })
  const outside = '\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
  expect(problem(outside).key).toBe('xml-doctype')
  expect(problem('<!DOCTYPE a SYSTEM "a.dtd"><a>&b;</a>')).toMatchObject({
    key: 'xml-syntax',
    where: { line: 1, column: 33 },
  })
})

it.each([
  ['', 1, 1],
  ['<a>\n<b></a>', 2, 7],
  ['<a', 1, 2],
  ['<a>\u0001</a>', 1, 4],
  ['<a>&#0;</a>', 1, 7],
  ['<a b="1" b="2"/>', 1, 16],
  ['<a/><b/>', 1, 7],
  ['{"a": 1}', 1, 9],
])('names the place of what is not well-formed: %j', (text, line, column) => {
  expect(problem(text)).toEqual({ key: 'xml-syntax', where: { path: 'a.xml', line, column } })
})

it('refuses elements nested too deep', () => {
  expect(problem('<a>'.repeat(200)).key).toBe('xml-depth')
  expect(problem('<a>'.repeat(200_000)).key).toBe('xml-depth')
})
