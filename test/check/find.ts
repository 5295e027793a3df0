import type { Point } from 'unist'
import { VFile } from 'vfile'
import { checkPairs } from '../../src/check/check-pairs.ts'
import { parseLocaleFile } from '../../src/locale/parse-locale-file.ts'
import { speak } from '../../src/message/speak.ts'
import type { Settings, Syntax } from '../../src/types.ts'
import { read } from '../output/localize.ts'

/** What a project says beside its one pair. */
export interface Around {
  sourceLocale?: string
  locale?: string
  options?: Settings['options']
  /** What follows the unit in the article. */
  rest?: string
  syntax?: Syntax
}

/** A finding, as far as a test of a check looks at it. */
export interface Found {
  severity: 'error' | 'warning'
  reason: string
  actual: string | undefined
  expected: string[] | undefined
  /** The translation behind where it starts. */
  behind: string
}

/** What one check finds in a unit and its translation, without files. */
export function find(rule: string, source: string, target: string, around: Around = {}): Found[] {
  const { sourceLocale = 'de', locale = 'en', options = {}, rest = '', syntax } = around
  const { article, units } = read(`${source}\n${rest}`, syntax)
  const [unit] = units
  if (!unit) throw new Error('The source has no unit.')
  const value = JSON.stringify({ [unit.id]: target })
  const localeFile = parseLocaleFile(new VFile({ path: 'a.json', value }), locale, 'a')
  const settings: Settings = {
    root: '',
    sourceLocale,
    targets: [locale],
    fallback: {},
    folders: { source: '', locales: '', output: '' },
    policy: { [locale]: { missing: 'source', stale: 'keep', draft: 'source' } },
    assets: 'copy',
    mdx: 'strict',
    frontmatter: [],
    rules: {},
    options,
    language: 'en',
  }
  checkPairs({
    settings,
    say: speak('en'),
    article,
    termbase: {},
    names: { words: {}, spellings: {} },
    pairs: [
      {
        unit,
        locale,
        state: 'translated',
        draft: false,
        target,
        entry: localeFile.entries.get(unit.id),
        previous: undefined,
      },
    ],
    localeFiles: new Map([[locale, localeFile]]),
    isPublished: () => true,
  })
  const behind = (place: unknown): string => {
    const point = place && typeof place === 'object' && 'start' in place ? place.start : place
    const { offset = 0 } = { ...(point as Point | undefined) }
    return JSON.parse(`"${value.slice(offset, -1)}`)
  }
  return localeFile.file.messages
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ fatal, reason, actual, expected, place }) => ({
      severity: fatal ? 'error' : 'warning',
      reason,
      actual: actual ?? undefined,
      expected: expected ?? undefined,
      behind: behind(place),
    }))
}
