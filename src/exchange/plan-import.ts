import type { VFile } from 'vfile'
import { labels } from '../markdown/index.ts'
import type { Article, Content, Edit, ExchangeItem, Found, Pair } from '../types.ts'
import { hash } from '../util/hash.ts'
import { suggest } from '../util/suggest.ts'
import { alignCodes } from './align-codes.ts'
import { compose } from './compose.ts'
import { decide, type Offer } from './decide.ts'
import { join } from './join.ts'
import { resolveCodes } from './resolve-codes.ts'
import { split } from './split.ts'

/** An article of today with its pairs, as far as an import needs it. */
export interface Today {
  article: Article
  pairs: readonly Pair[]
}

/** A unit of a file, with the locale of the project that it is in. */
export interface Arrival {
  file: VFile
  item: ExchangeItem
  locale: string
}

/** A translation to take over. */
export interface Taken extends Arrival {
  namespace: string
  edit: Edit
}

export type RefusalReason =
  | 'edit-conflict'
  | 'inline-code'
  | 'repeated'
  | 'stale-source'
  | 'unknown-unit'

/** A translation that is not taken over; it stays in its file. */
export interface Refusal extends Arrival {
  reason: RefusalReason
  /** The id that was probably meant. */
  near: string | undefined
}

/** What becomes of the units of files. */
export interface ImportPlan {
  taken: Taken[]
  refused: Refusal[]
  /** How many say what the project says already. */
  unchanged: number
}

/** Decides what becomes of each unit that came back; see `decide.ts`. */
export function planImport(
  arrivals: readonly Arrival[],
  articles: readonly Today[],
  overwrite: boolean,
): ImportPlan {
  const plan: ImportPlan = { taken: [], refused: [], unchanged: 0 }
  const index = indexArticles(articles)
  const seen = new Map<string, string>()
  for (const arrival of arrivals) {
    const { item, locale } = arrival
    const refuse = (reason: RefusalReason, near?: string): void => {
      plan.refused.push({ ...arrival, reason, near })
    }
    const own = index.get(item.article)
    const pair = own?.pairs.get(locale)?.get(item.id)
    if (!own || !pair) {
      const known = own?.pairs.get(locale)?.keys() ?? []
      if (item.target.length > 0) refuse('unknown-unit', suggest(item.id, known))
      continue
    }
    const { article } = own
    const key = `${locale}/${article.namespace}#${item.id}`
    const said = JSON.stringify([item.target, item.state ?? null])
    const before = seen.get(key)
    seen.set(key, before ?? said)
    if (before !== undefined) {
      if (before !== said) refuse('repeated')
      continue
    }
    const offer = read(item, article, pair)
    const decision = offer && decide(offer, pair, overwrite)
    if (!decision) refuse('inline-code')
    else if (decision.kind === 'unchanged') plan.unchanged += 1
    else if (decision.kind === 'refused') refuse(decision.reason)
    else plan.taken.push({ ...arrival, namespace: article.namespace, edit: decision.edit })
  }
  return plan
}

/** An article with its pairs by locale and id. */
interface Indexed {
  article: Article
  pairs: Map<string, Map<string, Pair>>
}

/** The articles by what a file may call them: path or namespace. */
function indexArticles(articles: readonly Today[]): Map<string, Indexed> {
  return new Map(
    articles.flatMap(({ article, pairs }) => {
      const byLocale = new Map<string, Map<string, Pair>>()
      for (const [locale, own] of Map.groupBy(pairs, pair => pair.locale)) {
        byLocale.set(locale, new Map(own.map(pair => [pair.unit.id, pair])))
      }
      const indexed = { article, pairs: byLocale }
      return [article.file.path, article.namespace].map(name => [name, indexed] as const)
    }),
  )
}

/** The texts of an item as Markdown; undefined where its codes cannot stand as they are. */
function read(item: ExchangeItem, { tree }: Article, pair: Pair): Offer | undefined {
  const { state, base } = item
  const source = resolveCodes(item.source, [])
  const target = resolveCodes(item.target, [])
  if (source && target && hash(join(target)) === base?.target) {
    // Most units come back as they went, and need no parser.
    return { source: join(source), target: join(target), state, base }
  }
  const { unit } = pair
  const known = labels(tree)
  const reader = (text: string): Content => split(text, unit.type, known)
  const today = reader(unit.text)
  const codes = [...today, ...alignCodes(today, reader(pair.target))]
  const composed = compose(flatten(item, today), codes, reader)
  if (composed === undefined) return undefined
  return { source: join(resolveCodes(item.source, codes) ?? []), target: composed, state, base }
}

/**
 * The translation as a file has it. Where a tool made plain Markdown of a source with codes, the
 * translation is plain Markdown, too.
 */
function flatten({ source, target }: ExchangeItem, today: Content): Found {
  const isFlat = typeof source !== 'string' && source.every(part => typeof part === 'string')
  const isCoded = today.some(part => typeof part !== 'string')
  const parts = typeof target === 'string' ? [target] : target
  const texts = parts.filter(part => typeof part === 'string')
  return isFlat && isCoded && texts.length === parts.length ? texts.join('') : target
}
