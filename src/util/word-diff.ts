import { diffArrays } from 'diff'

/** A part of two texts: what both have, or what one of them has. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Words and numbers with their separators, white space, and each other character by itself. */
const token = /[\p{L}\p{M}\p{N}]+(?:[.,:'’][\p{N}]+)*|\s+|./gsu

/**
 * What changed from one text to another, word by word. White space between two changes is part of
 * them, so that they read as one.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const split = (text: string): string[] => text.replace(/\s+/gu, ' ').match(token) ?? []
  const parts: DiffPart[] = []
  let [removed, added] = ['', '']
  const flush = (): void => {
    if (removed) parts.push({ kind: 'removed', text: removed })
    if (added) parts.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  const changes = diffArrays(split(before), split(after))
  for (const [index, change] of changes.entries()) {
    const text = change.value.join('')
    if (change.removed) removed += text
    else if (change.added) added += text
    else if (text === ' ' && (removed || added) && index < changes.length - 1) {
      removed += text
      added += text
    } else {
      flush()
      parts.push({ kind: 'same', text })
    }
  }
  flush()
  return parts
}
