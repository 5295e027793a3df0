import { readFileSync } from 'node:fs'
import { toString as plain } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { parseDocument } from '../../src/markdown/index.ts'
import { paragraphs } from './paragraphs.ts'

const path = new URL('../../source/chinas-ki-blockbuster.md', import.meta.url)
const tree = parseDocument(new VFile(readFileSync(path, 'utf8')))

it('holds every paragraph of the article to the letter and nothing else', () => {
  const texts = tree.children.map(node => plain(node)).filter(text => text !== '')
  expect(texts).toEqual(paragraphs)
})

it('has the title and the sub-heading as headings and the picture above its caption', () => {
  const shape = tree.children.map(node => (node.type === 'heading' ? `h${node.depth}` : node.type))
  expect(shape.filter(type => type !== 'paragraph')).toEqual(['h1', 'h2'])
  const picture = tree.children[7]
  expect(picture).toMatchObject({
    type: 'paragraph',
    children: [{ type: 'image', url: 'DeepSeekIndianExpress.gif', alt: '' }],
  })
  expect(plain(tree.children[8])).toMatch(/Foto: IE$/)
})
