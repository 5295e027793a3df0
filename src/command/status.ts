import { location } from 'vfile-location'
import type { Outcome } from '../run.ts'
import type { Command, Pair, Say, State } from '../types.ts'
import { markDiff } from '../util/mark-diff.ts'
import { oneOf } from '../util/one-of.ts'
import { wordDiff } from '../util/word-diff.ts'
import { placeOfTarget } from './place-of-target.ts'
import { printProblems } from './print-problems.ts'
import { readLocales } from './read-locales.ts'
import { renderPlace } from './render-place.ts'
import { renderTable } from './render-table.ts'
import { runPipeline } from './run-pipeline.ts'
import { sharedFlags } from './shared-flags.ts'

export const status: Command = {
  name: 'status',
  description: 'show how far the translations are; --todo lists what is left to do',
  operands: '[articles...]',
  flags: [
    sharedFlags.locale,
    { flags: '--todo <locale>', description: 'list the new, draft and stale units of a locale' },
  ],
  async run(input) {
    const { world, flags, say } = input
    const { targets } = await input.settings()
    const locale = flags.todo
    if (typeof locale === 'string') oneOf('--todo', locale, targets)
    const outcome = await runPipeline(input, { writes: 'nothing' })
    await world.out(
      typeof locale === 'string'
        ? listTodo(outcome, locale, say)
        : table(outcome, say, (await readLocales(input)).locales),
    )
    await printProblems(input, outcome.problems, await input.settings())
    return outcome.problems.length > 0 ? 2 : 0
  },
}

function table(outcome: Outcome, say: Say, asked: readonly string[]): string {
  const columns = [
    'article',
    'locale',
    'units',
    'translated',
    'approved',
    'draft',
    'stale',
    'new',
    'errors',
    'warnings',
  ]
  const rows = outcome.results.flatMap(({ article, units, pairs, localeFiles }) =>
    [...localeFiles]
      .filter(([locale]) => asked.length === 0 || asked.includes(locale))
      .map(([locale, { file }]) => {
        const own = pairs.filter(pair => pair.locale === locale)
        const count = (state: State): number => own.filter(pair => pair.state === state).length
        const errors = file.messages.filter(({ fatal }) => fatal === true).length
        return [
          article.namespace,
          locale,
          units.length,
          count('translated'),
          count('approved'),
          count('draft'),
          count('stale'),
          count('new'),
          errors,
          file.messages.length - errors,
        ].map(String)
      }),
  )
  return renderTable([columns.map(column => say(`status.${column}`)), ...rows])
}

/** What a translator has to look at. */
const todo: readonly State[] = ['new', 'draft', 'stale']

function listTodo({ results }: Outcome, locale: string, say: Say): string {
  const blocks = results.flatMap(({ article, pairs, localeFiles }) => {
    const localeFile = localeFiles.get(locale)
    if (!localeFile) return []
    const own = pairs.filter(pair => pair.locale === locale)
    return own.flatMap((pair, index) => {
      if (!todo.includes(pair.state)) return []
      const { unit, previous } = pair
      const line = location(article.file).toPoint(unit.start)?.line
      const where = renderPlace(placeOfTarget(localeFile, pair))
      const show = (label: string, text: string | undefined) =>
        text === undefined ? [] : [`  ${say(`todo.${label}`)} ${text.replaceAll('\n', ' ')}`]
      return [
        [
          `${where}  ${unit.id}  ${say(`status.${pair.state}`)}`,
          ...show('source', `${unit.text}  (${article.file.path}:${line})`),
          ...show('change', previous && markDiff(wordDiff(previous, unit.text), false)),
          ...show('note', unit.note),
          ...show('target', pair.target || undefined),
          ...show('before', neighbour(own[index - 1])),
          ...show('after', neighbour(own[index + 1])),
        ].join('\n'),
      ]
    })
  })
  const total = say('todo.total', { count: blocks.length, locale })
  return `${[...blocks, total].join('\n\n')}\n`
}

/** What stands beside a unit: its translation where there is one. */
function neighbour(pair: Pair | undefined): string | undefined {
  return pair && (pair.target || pair.unit.text)
}
