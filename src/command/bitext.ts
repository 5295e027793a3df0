import { compareFigures } from '../check/compare-figures.ts'
import { compareNames } from '../check/compare-names.ts'
import { outsideFigures } from '../check/outside-figures.ts'
import { readText } from '../check/read-text.ts'
import { recognise as recogniseFigures } from '../figure/index.ts'
import { recognise as recogniseNames } from '../name/index.ts'
import type { Command, Drift, Reading, Say, Termbase } from '../types.ts'
import { filterLines } from './filter-lines.ts'
import { namesFlag, readNames } from './read-names.ts'

const fields = ['sourceLanguage', 'targetLanguage', 'source', 'target'] as const

export const bitext: Command = {
  name: 'bitext',
  description:
    'compare the two texts in lines of JSON: {"id", "sourceLanguage", "targetLanguage", "source", "target"}',
  operands: '',
  flags: [
    {
      flags: '--check <check...>',
      description: 'only these checks',
      choices: ['figure', 'name'],
    },
    namesFlag,
  ],
  async run(input) {
    const { flags, say } = input
    const termbase = await readNames(input)
    const asked = Array.isArray(flags.check) ? flags.check : ['figure', 'name']
    const [figures, names] = [asked.includes('figure'), asked.includes('name')]
    // Figures are read beside names, unless only one of the two is asked for.
    const read = figures && (names || flags.names) ? readText : names ? readNamesOnly : readFigures
    return filterLines(input, fields, ({ sourceLanguage, targetLanguage, source, target }) => {
      const from = read(sourceLanguage, source, termbase)
      const to = read(targetLanguage, target, termbase)
      const findings: Finding[] = []
      if (figures) findings.push(...explain('figure', compareFigures(from, to), to, say))
      if (names) {
        const drifts = outsideFigures(
          compareNames(from, to, { termbase, addresses: true }),
          from,
          to,
        )
        findings.push(...explain('name', drifts, to, say))
      }
      return { flagged: findings.some(({ severity }) => severity === 'error'), findings }
    })
  },
}

function readFigures(locale: string, text: string): Reading {
  return { locale, text, figures: recogniseFigures(text, locale), names: [] }
}

function readNamesOnly(locale: string, text: string, termbase: Termbase): Reading {
  return { locale, text, figures: [], names: recogniseNames(text, locale, termbase) }
}

/** Drifts as findings of the line interface. */
function explain(ruleId: string, drifts: readonly Drift[], to: Reading, say: Say): Finding[] {
  return drifts.map(({ message, severity, source, target, expected, values }) => ({
    ruleId,
    severity,
    reason: say(`${ruleId}.${message}`, {
      ...values,
      actual: to.text.slice(target.start, target.end),
      expected: expected[0] ?? '',
    }),
    source,
    target,
    ...(expected.length > 0 ? { expected } : {}),
  }))
}

interface Finding extends Pick<Drift, 'severity' | 'source' | 'target'> {
  ruleId: string
  reason: string
  expected?: string[]
}
