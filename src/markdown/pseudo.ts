import type { ImageReference, LinkReference, Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Labels } from './labels.ts'
import { parseInline } from './parse-inline.ts'
import { prose } from './prose.ts'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'áƀçđéƒğĥîĵķļṁñøþǫŕšţûṽŵẋýžÁƁÇĐÉƑĞĤÎĴĶĻṀÑØÞǪŔŠŢÛṼŴẊÝŽ'

/**
 * Inline Markdown that reads like a translation and is none: letters with accents, words longer by
 * a third. Figures, code, HTML, destinations and protected tokens stay, and references keep their
 * labels. It shows which text a layout or a workflow leaves out.
 */
export function pseudo(markdown: string, labels?: Labels): string {
  // What looks like a character reference ends an address before it, known or not.
  const masked = markdown.replaceAll(/&[a-z\d]+;/gi, found => '&'.repeat(found.length))
  const { text, offsets } = prose(markdown, labels)
  const inserts = labelsOf(parseInline(markdown, labels), markdown)
  let result = ''
  let offset = 0
  let letters = 0
  const copy = (end: number): void => {
    for (let [insert] = inserts; insert && insert.at <= end; [insert] = inserts) {
      result += markdown.slice(offset, insert.at) + insert.text
      offset = insert.to
      inserts.shift()
    }
    result += markdown.slice(offset, end)
    offset = Math.max(offset, end)
  }
  for (const [index, start] of offsets.entries()) {
    const letter = text.charAt(index)
    const at = masked[start] === letter ? plain.indexOf(letter) : -1
    letters = /\p{L}/u.test(letter) ? letters + 1 : 0
    if (at < 0) continue
    copy(start)
    result += (accented[at] ?? letter).repeat(letters % 3 === 0 ? 2 : 1)
    offset = start + 1
  }
  copy(markdown.length)
  return result
}

/** Where references that are their own label must say it, because their text changes. */
function labelsOf(
  paragraph: Paragraph,
  markdown: string,
): { at: number; to: number; text: string }[] {
  const result: { at: number; to: number; text: string }[] = []
  const add = (node: LinkReference | ImageReference): void => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.referenceType === 'full' || start === undefined || end === undefined) return
    const at = node.referenceType === 'collapsed' ? end - 2 : end
    const label = markdown.slice(markdown.indexOf('[', start) + 1, at - 1)
    result.push({ at, to: end, text: `[${label}]` })
  }
  visit(paragraph, 'linkReference', add)
  visit(paragraph, 'imageReference', add)
  return result.sort((a, b) => a.at - b.at)
}
