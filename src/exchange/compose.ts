import type { Code, Content, Found } from '../types.ts'
import { join } from './join.ts'
import { type Part, resolveCodes } from './resolve-codes.ts'

/** Characters that make marks of Markdown. */
const special = /[!\\`*_[\]<>&~]/g

/**
 * The Markdown that says what a file says: its text is text, its codes are codes. Where a text
 * would read as a mark, it is escaped; a reference whose text was translated names its label.
 *
 * @param codes The codes of the unit today, for codes that the file has without their data.
 * @param read Reads Markdown as the unit's is read.
 * @returns Undefined where a code is unknown, or cannot stand where it was put.
 */
export function compose(
  found: Found,
  codes: Content,
  read: (markdown: string) => Content,
): string | undefined {
  if (typeof found === 'string') return found
  const parts = resolveCodes(found, codes)
  if (!parts) return undefined
  const forms = [parts, spellLabels(parts, codes)].flatMap(form => [form, moveSpaces(form)])
  const exact = forms
    .flatMap(form => [form, escapeText(form)])
    .find(form => isSame(form, read(join(form))))
  // A tool without codes of its own may leave marks that a person typed in the text.
  const fitting = exact ?? forms.find(form => holds(form, read(join(form))))
  return fitting && join(fitting)
}

/** White space at the inner ends of pairs on their outer side: emphasis cannot start or end with it. */
function moveSpaces(parts: readonly Part[]): Part[] {
  const leading = (index: number): string => {
    const [code, text] = [parts[index], parts[index + 1]]
    const isOpen = typeof code === 'object' && code.kind === 'open'
    return isOpen && typeof text === 'string' ? (/^\s+(?=\S)/.exec(text)?.[0] ?? '') : ''
  }
  const trailing = (index: number): string => {
    const [text, code] = [parts[index - 1], parts[index]]
    const isClose = typeof code === 'object' && code.kind === 'close'
    return isClose && typeof text === 'string' ? (/(?<=\S)\s+$/.exec(text)?.[0] ?? '') : ''
  }
  return parts.flatMap((part, index) => {
    if (typeof part !== 'string') return [leading(index), part, trailing(index)]
    return part.slice(leading(index - 1).length, part.length - trailing(index + 1).length)
  })
}

/** References that are their own label with the label in brackets of its own. */
function spellLabels(parts: readonly Part[], codes: Content): Part[] {
  const labels = new Map(
    codes.flatMap(code => (typeof code === 'string' ? [] : [[code.id, code.label] as const])),
  )
  return parts.map(part => {
    const label = typeof part === 'string' ? undefined : labels.get(part.id)
    if (typeof part === 'string' || part.kind !== 'close' || label === undefined) return part
    return { ...part, data: `][${label}]` }
  })
}

function escapeText(parts: readonly Part[]): Part[] {
  return parts.map(part => (typeof part === 'string' ? part.replaceAll(special, '\\$&') : part))
}

/** Whether the Markdown has the codes of the parts and no other. Escapes may be more: they are text. */
function isSame(parts: readonly Part[], content: Content): boolean {
  const escapes = new Set(content.flatMap(part => (isEscape(part) ? part.data : [])))
  const wanted = marks(parts).filter(data => !escapes.has(data))
  const found = marks(content.filter(part => !isEscape(part)))
  return wanted.length === found.length && wanted.every((data, index) => data === found[index])
}

function isEscape(part: string | Code): part is Code {
  return typeof part !== 'string' && part.type === 'character'
}

/** Whether the codes of the parts are all there, in order. */
function holds(parts: readonly Part[], content: Content): boolean {
  const found = marks(content)
  let from = 0
  return marks(parts).every(mark => {
    from = found.indexOf(mark, from) + 1
    return from > 0
  })
}

function marks(parts: readonly (Part | Code)[]): string[] {
  return parts.flatMap(part => (typeof part === 'string' ? [] : part.data))
}
