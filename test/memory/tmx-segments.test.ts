import { describe, expect, it } from 'vitest'
import { tmxSegments } from '../../src/memory/tmx-segments.ts'
import type { Segment } from '../../src/types.ts'
import { project } from '../project.ts'

async function read(content: string | Uint8Array, locales = ['en', 'vi']): Promise<Segment[]> {
  const { root } = await project({ 'a.tmx': content })
  const found: Segment[] = []
  for await (const one of tmxSegments(root, 'a.tmx', 'de', locales)) found.push(one)
  return found
}

function document(body: string, header = 'creationtool="OmegaT" srclang="de"'): string {
  return `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">
<header ${header}/><body>\n${body}\n</body></tmx>`
}

const unit = `<tu><tuv xml:lang="DE-DE"><seg>Ja &amp; nein.</seg></tuv>
<tuv xml:lang="fr"><seg>Oui.</seg></tuv><tuv xml:lang="en-US"><seg>Yes &amp; no.</seg></tuv></tu>`

it('reads the languages of the project from a file of another tool', async () => {
  const [only, ...others] = await read(document(unit))
  expect(others).toEqual([])
  expect(only).toMatchObject({
    locale: 'en',
    source: 'Ja & nein.',
    target: 'Yes & no.',
    isMarkdown: false,
    origin: { path: 'a.tmx', unit: '', state: undefined },
  })
})

it('leaves out the codes of other tools and keeps its own, which are Markdown', async () => {
  const coded = `<tu tuid="a#b"><tuv xml:lang="de"><seg>Ein <bpt i="1">**</bpt>Wort<ept i="1">**</ept></seg></tuv>
<tuv xml:lang="en"><seg>A <bpt i="1">**</bpt>word<ept i="1">**</ept></seg></tuv></tu>`
  expect((await read(document(coded)))[0]?.target).toBe('A word')
  const [own] = await read(document(coded, 'creationtool="stet" srclang="de"'))
  expect(own).toMatchObject({ target: 'A **word**', isMarkdown: true, origin: { unit: 'a#b' } })
})

it('reads UTF-16, as many tools write it', async () => {
  const text = document(unit.replace('Yes', 'Yës'))
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  expect((await read(utf16))[0]?.target).toBe('Yës & no.')
})

it('passes over units that lack a language', async () => {
  expect(await read(document('<tu><tuv xml:lang="de"><seg>Ja.</seg></tuv></tu>'))).toEqual([])
  expect(await read(document('<tu><tuv xml:lang="en"><seg>Yes.</seg></tuv></tu>'))).toEqual([])
})

describe('refuses with its place', () => {
  it.each([
    ['what is no TMX', '<xliff></xliff>', 'memory-tmx'],
    ['an empty file', '', 'xml-syntax'],
    ['a document that breaks off', document(unit).slice(0, -30), 'xml-syntax'],
    [
      'declarations of its own',
      '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx><header/></tmx>',
      'xml-doctype',
    ],
    ['an unknown entity', document('<tu>&lol;</tu>'), 'xml-syntax'],
    ['elements without an end', document('<tu>'.repeat(200)), 'xml-depth'],
    ['a text without an end', document(`<tu>${'Wort '.repeat(300_000)}</tu>`), 'xml-size'],
    ['bytes that are no text', Buffer.from([0x3c, 0xff, 0xfe, 0x3e]), 'not-utf8'],
  ])('%s', async (_, content, key) => {
    await expect(read(content)).rejects.toMatchObject({ key, where: { path: 'a.tmx' } })
  })
})
