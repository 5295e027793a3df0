import { VFile } from 'vfile'
import { parseDocument } from '../markdown/index.ts'
import type { Article, Unit } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { type Adapted, adapt, type MisfitReason } from './adapt.ts'
import { lay } from './lay.ts'
import { verify } from './verify.ts'

/** A localized document. */
export interface Spliced {
  text: string
  /** Targets that could not be written as what they say; the source's text stands there. */
  misfits: { id: string; reason: MisfitReason }[]
}

/** How much is parsed at most to find what does not fit, in code units: some seconds of work. */
const patience = 5_000_000

/**
 * The article with the targets in place of its units, and every other byte as it is. Unless all
 * of them are certain to fit, the result is parsed again: it has the blocks of the source, and each unit says what its target says.
 *
 * @param targets Inline Markdown by unit id; where there is none, the source's text stands.
 */
export function splice(
  article: Article,
  units: readonly Unit[],
  targets: ReadonlyMap<string, string>,
): Spliced {
  const misfits: Spliced['misfits'] = []
  const patches: Patch[] = []
  for (const unit of units) {
    const target = targets.get(unit.id) ?? ''
    if (target === '' || target === unit.text) continue
    const result = prepare(article, unit, target)
    if (typeof result === 'string') misfits.push({ id: unit.id, reason: result })
    else patches.push({ unit, ...result })
  }
  const text = settle(article, patches, misfits)
  return { text, misfits }
}

/** A unit and what to put in its place. */
interface Patch extends Adapted {
  unit: Unit
}

function prepare(article: Article, unit: Unit, target: string): Adapted | MisfitReason {
  try {
    return adapt(article, unit, target)
  } catch (error) {
    // The parser refuses a target that it would take too long for.
    if (error instanceof Problem) return 'structure'
    throw error
  }
}

/**
 * The document with all patches that fit; where each of them is certain to, there is nothing to try. Where all together do not, halves are tried, and a patch
 * that does not fit alone is tried in its other forms. Doubtful ones come last, one by one.
 */
function settle(article: Article, patches: Patch[], misfits: Spliced['misfits']): string {
  if (patches.every(({ isCertain }) => isCertain)) return write(article, patches)
  let settled: Patch[] = []
  let text = String(article.file)
  let left = patience
  const attempt = (batch: Patch[]): boolean => {
    if (batch.length === 0) return true
    if (left < 0) return false
    left -= text.length
    const candidate = [...settled, ...batch]
    const written = write(article, candidate)
    if (!holds(article, written, candidate)) return false
    settled = candidate
    text = written
    return true
  }
  const place = (batch: Patch[]): void => {
    if (attempt(batch)) return
    const [patch, ...others] = batch
    if (patch && others.length === 0) {
      const fits = patch.others().some(form => attempt([{ ...patch, form }]))
      if (!fits) misfits.push({ id: patch.unit.id, reason: 'structure' })
      return
    }
    const half = batch.length >> 1
    place(batch.slice(0, half))
    place(batch.slice(half))
  }
  place(patches.filter(({ isDoubtful }) => !isDoubtful))
  for (const patch of patches.filter(({ isDoubtful }) => isDoubtful)) place([patch])
  return text
}

function write(article: Article, patches: readonly Patch[]): string {
  const source = String(article.file)
  const prefixes = article.tree.data?.prefixes ?? []
  let text = ''
  let offset = 0
  for (const { unit, form } of patches.toSorted((a, b) => a.unit.start - b.unit.start)) {
    text +=
      source.slice(offset, unit.start) + (isField(unit) ? form : lay(form, unit, source, prefixes))
    offset = unit.end
  }
  return text + source.slice(offset)
}

function holds(article: Article, text: string, patches: readonly Patch[]): boolean {
  const expected = new Map(patches.map(({ unit, expected }) => [unit.start, expected]))
  try {
    const output = parseDocument(new VFile(text), article.tree.data?.syntax)
    return verify(article.tree, output, expected, String(article.file))
  } catch (error) {
    // Targets can make of a document one that the parser refuses.
    if (error instanceof Problem) return false
    throw error
  }
}

/** A value of the frontmatter has its lines as they are. */
function isField({ type }: Unit): boolean {
  return type === 'yaml' || type === 'toml'
}
