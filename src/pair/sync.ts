import type {
  Acceptance,
  ArticleState,
  Edit,
  Entry,
  LocaleFile,
  Pair,
  TranslationRecord,
  Unit,
  Weighed,
} from '../types.ts'
import { hash } from '../util/hash.ts'
import { accepted } from './accepted.ts'
import { type Evidence, type Judgement, judge } from './judge.ts'
import { textHash } from './text-hash.ts'
import { weighAcceptances } from './weigh-acceptances.ts'

/** The files of one article as they are. */
export interface Before {
  units: readonly Unit[]
  /** The source locale's file: the units at the last sync. */
  snapshot: LocaleFile
  targets: readonly LocaleFile[]
  /** Translations whose unit left the source, per locale of `targets`. */
  orphans: ReadonlyMap<string, LocaleFile>
  /** Undefined where the article has no state file. */
  state: ArticleState | undefined
  /** Findings that a person accepted. */
  accepted: { list: readonly Acceptance[] }
  /** What a person says of a translation now. */
  edit?: ((locale: string, id: string) => Edit | undefined) | undefined
}

/** The files of one article as they should be, and what they say. */
export interface After {
  pairs: Pair[]
  /** Contents of the source locale's file. */
  snapshot: Map<string, string>
  /** Contents of each target locale's file. */
  targets: Map<string, Map<string, string>>
  orphans: Map<string, Map<string, string>>
  state: ArticleState
  /** What the acceptances are worth. */
  weighed: Weighed
  /** All acceptances, with the hashes of the texts that they are for. */
  accepted: Acceptance[]
  /** Units that the last sync has not seen as they are. */
  behind: Unit[]
  /** Entries whose id no unit ever had; they stay where the translator put them. */
  unknown: { locale: string; entry: Entry }[]
  /** Translations that were taken over without a recorded state. */
  adopted: number
}

/**
 * Brings an article's locale files up to its source, in memory. Every text a translator wrote is
 * afterwards in a target file or in an orphan file.
 */
export function sync(before: Before): After {
  const { units, snapshot } = before
  const after: After = {
    pairs: [],
    snapshot: new Map(units.map(unit => [unit.id, unit.text])),
    targets: new Map(),
    orphans: new Map(),
    state: new Map(),
    weighed: { holding: [], void: [] },
    accepted: [],
    behind: units.filter(({ id, text }) => snapshot.entries.get(id)?.value !== text),
    unknown: [],
    adopted: 0,
  }
  for (const target of before.targets) {
    syncLocale(before, after, target)
  }
  const { holding, void: gone } = weighAcceptances(before.accepted.list, after.pairs)
  after.weighed = { holding, void: gone }
  after.accepted = [...holding, ...gone.map(({ acceptance }) => acceptance)]
  return after
}

function syncLocale(before: Before, after: After, file: LocaleFile): void {
  const { locale, entries } = file
  const kept = new Map<string, string>()
  const orphans = new Map<string, string>()
  for (const [id, { value }] of before.orphans.get(locale)?.entries ?? []) orphans.set(id, value)

  for (const unit of before.units) {
    const entry = entries.get(unit.id)
    const returned = orphans.get(unit.id)
    const wanted = before.edit?.(locale, unit.id)
    const isFree = (entry?.value || returned || '') === ''
    const edit = wanted?.fills && !isFree ? undefined : wanted
    let target = edit?.target ?? entry?.value ?? ''
    if (returned !== undefined && (target === '' || target === returned)) {
      target = returned
      orphans.delete(unit.id)
    }
    kept.set(unit.id, target)
    pairUp(before, after, { unit, locale, target, entry }, edit)
  }
  for (const [id, entry] of entries) {
    if (kept.has(id)) continue
    const wasUnit = before.snapshot.entries.has(id) || before.state?.has(id)
    const free = !orphans.has(id) || orphans.get(id) === entry.value
    if (wasUnit && free) {
      if (entry.value !== '') orphans.set(id, entry.value)
    } else {
      kept.set(id, entry.value)
      after.unknown.push({ locale, entry })
    }
  }
  for (const id of orphans.keys()) keepRecord(before, after, id, locale)
  after.targets.set(locale, kept)
  after.orphans.set(locale, orphans)
}

function pairUp(
  before: Before,
  after: After,
  { unit, locale, target, entry }: Pick<Pair, 'unit' | 'locale' | 'target' | 'entry'>,
  edit: Edit | undefined,
): void {
  const old = before.state?.get(unit.id)?.get(locale)
  const snapshot = before.snapshot.entries.get(unit.id)?.value
  const evidence = { source: unit.text, snapshot, target, record: old }
  const { state, record } = judgeEdit(evidence, edit, entry?.value)
  if (record) remember(after.state, unit.id, locale, record)
  if (record && !before.state) after.adopted++
  after.pairs.push({
    unit,
    locale,
    state,
    draft: record?.status === 'draft',
    target,
    entry,
    previous: state === 'stale' ? record?.previous : undefined,
  })
}

/** What an edit makes of a translation that was `before`. */
function judgeEdit(evidence: Evidence, edit: Edit | undefined, before = ''): Judgement {
  if (!edit) return judge(evidence)
  if (!edit.keepsState) return accepted(evidence, edit.status)
  const { state, record } = judge({ ...evidence, target: before })
  return record ? { state, record: { ...record, target: hash(evidence.target) } } : { state }
}

/** An orphan keeps its record, so that a returning unit is known by the hash of its source. */
function keepRecord(before: Before, after: After, id: string, locale: string): void {
  const old = before.state?.get(id)?.get(locale)
  const text = before.snapshot.entries.get(id)?.value
  const source = text === undefined ? undefined : textHash(text)
  const fresh = source === undefined ? undefined : { source, target: '' }
  // A unit that left while its translation was stale is found again by what it said last.
  const last = old && source !== undefined && source !== old.source ? { last: source } : {}
  const record = old ? { ...old, ...last } : fresh
  if (record) remember(after.state, id, locale, record)
}

function remember(
  state: ArticleState,
  id: string,
  locale: string,
  record: TranslationRecord,
): void {
  const records = state.get(id) ?? new Map<string, TranslationRecord>()
  state.set(id, records.set(locale, record))
}
