import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/exchange/detect.ts'
import { formats } from '../../src/exchange/index.ts'
import { join } from '../../src/exchange/join.ts'
import type { ExchangeJob, State } from '../../src/types.ts'
import { Problem } from '../../src/util/problem.ts'
import { documents, targets } from '../output/arbitrary.ts'
import { plan, workpiece } from './exchange.ts'

const all = Object.entries(formats)
const markdown = 'Ein **fetter** [Link](a.md "Titel") und `Code`.\n\n# Titel &amp; mehr\n'
const english = ['A **bold** [link](a.md "title") and `Code`.', 'Title &amp; more']

/** The first unit with another translation, as a tool that keeps all else would write it. */
function edited(job: ExchangeJob, change: (target: string) => string): ExchangeJob {
  const units = job.units.map((unit, index) =>
    index > 0
      ? unit
      : {
          ...unit,
          target: unit.target.map(part => (typeof part === 'string' ? change(part) : part)),
        },
  )
  return { ...job, units }
}

describe.each(all)('%s', (name, format) => {
  it('is recognised by its own files', () => {
    const { job } = workpiece(markdown, english)
    const text = format.write(job)
    expect(detect(new VFile({ path: `a${format.extension}`, value: text }))).toBe(format)
    expect(detect(new VFile({ path: 'a', value: text }))).toBe(format)
  })

  it('gives sources and translations back to the letter', () => {
    const { job } = workpiece(markdown, english)
    const items = format.read(new VFile({ path: 'a', value: format.write(job) }))
    const plain = items.map(({ article, id, source, target, sourceLocale, locale }) => ({
      id,
      article: article.replace(/^.*\//, ''),
      source:
        typeof source === 'string'
          ? source
          : source.map(part => (typeof part === 'string' ? part : part.data)).join(''),
      target:
        typeof target === 'string'
          ? target
          : target.map(part => (typeof part === 'string' ? part : part.data)).join(''),
      sourceLocale,
      locale,
    }))
    expect(plain).toMatchObject([
      { id: job.units[0]?.id, target: english[0], sourceLocale: 'de', locale: 'en' },
      { source: 'Titel &amp; mehr', target: english[1] },
    ])
  })

  it('finds nothing to do in a file that nobody edited, whatever it says', () => {
    fc.assert(
      fc.property(
        documents,
        targets,
        fc.constantFrom<State>('draft', 'stale', 'translated', 'approved'),
        (text, list, state) => {
          const piece = workpiece(text, list, state)
          const { taken, refused } = plan(format, format.write(piece.job), piece)
          expect(refused.map(({ reason }) => reason)).toEqual([])
          expect(taken.map(({ edit }) => edit)).toEqual([])
        },
      ),
    )
  })

  it('gives every edit of a text back as it was made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), text => {
        fc.pre(text.isWellFormed() && text !== 'Good' && text.trim() !== '')
        const piece = workpiece('Guten Morgen\n', ['Good'])
        const { taken } = plan(format, format.write(edited(piece.job, () => text)), piece)
        // Where typed characters would be Markdown, they are escaped.
        const [target = ''] = taken.map(({ edit }) => edit.target)
        expect(target.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(
          text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
        )
      }),
    )
  })

  it('keeps the codes around an edited text', () => {
    const piece = workpiece(markdown, english)
    const text = format.write(edited(piece.job, part => part.replace('bold', 'strong')))
    const { taken, refused } = plan(format, text, piece)
    expect(refused).toEqual([])
    expect(taken.map(({ edit }) => edit)).toEqual([
      { target: 'A **strong** [link](a.md "title") and `Code`.' },
    ])
  })

  it('reads what a tool without codes made plain Markdown', () => {
    const piece = workpiece(markdown, english)
    const units = piece.job.units.map(unit => ({
      ...unit,
      source: [join(unit.source)],
      target: [join(unit.target).replace('*bold*', '*strong*').replace('`Code`', '`code`')],
    }))
    const { taken } = plan(format, format.write({ ...piece.job, units }), piece)
    expect(taken.map(({ edit }) => edit)).toEqual([
      { target: 'A **strong** [link](a.md "title") and `code`.' },
    ])
  })

  it('refuses an edit of an older source', () => {
    const piece = workpiece(markdown, english)
    const text = format.write(edited(piece.job, part => part.replace('bold', 'strong')))
    const later = workpiece(markdown.replace('fetter', 'magerer'), english)
    const moved = { ...later, today: { ...later.today, pairs: renamed(later, piece.job) } }
    const { taken, refused } = plan(format, text, moved)
    expect(taken).toEqual([])
    expect(refused.map(({ reason }) => reason)).toEqual(['stale-source'])
  })

  it('refuses an edit of a translation that was changed meanwhile, unless it is told to', () => {
    const piece = workpiece(markdown, english)
    const text = format.write(edited(piece.job, part => part.replace('bold', 'strong')))
    const other = workpiece(markdown, [english[0]?.replace('bold', 'fat') ?? ''])
    expect(plan(format, text, other).refused.map(({ reason }) => reason)).toEqual(['edit-conflict'])
    expect(plan(format, text, other, true).taken).toHaveLength(1)
  })

  it('leaves a translation alone that was changed here and not in the file', () => {
    const piece = workpiece(markdown, english)
    const other = workpiece(markdown, ['Something else.', english[1] ?? ''])
    const { taken, refused } = plan(format, format.write(piece.job), other)
    expect({ taken, refused }).toEqual({ taken: [], refused: [] })
  })

  it('names units that are not there, and such as come twice', () => {
    const piece = workpiece(markdown, english)
    const [first, second] = piece.job.units
    if (!first || !second) throw new Error('The article has two units.')
    const units = [
      { ...first, target: ['Once'] },
      { ...first, path: `${first.path}`, target: ['Twice'] },
      { ...second, id: `${second.id}-x` },
    ]
    const { taken, refused } = plan(format, format.write({ ...piece.job, units }), piece)
    expect(taken).toHaveLength(1)
    const reasons = refused.map(({ reason }) => reason)
    // Two messages of one context and text are no PO file to begin with.
    expect(reasons).toEqual(name === 'po' ? ['unknown-unit'] : ['repeated', 'unknown-unit'])
    expect(refused.at(-1)?.near).toBe(second.id)
  })

  it('takes what a tool that is not stet wrote into an empty translation', () => {
    const piece = workpiece(markdown, [])
    const bare = piece.job.units.map(unit => ({
      ...unit,
      base: { ...unit.base, target: '', id: '' },
      target: ['Text'],
    }))
    const state: State = 'translated'
    const units = bare.map(unit => ({ ...unit, state }))
    const { taken } = plan(format, format.write({ ...piece.job, units }), piece)
    expect(taken.map(({ edit }) => edit.target)).toEqual(['Text', 'Text'])
  })

  it('reads a damaged file or says what is wrong with it, and breaks at none', () => {
    const piece = workpiece(markdown, english)
    const whole = format.write(piece.job)
    const place = fc.nat(whole.length)
    fc.assert(
      fc.property(place, fc.nat(40), fc.string({ unit: 'binary' }), (start, length, other) => {
        const text = whole.slice(0, start) + other + whole.slice(start + length)
        try {
          plan(format, text, piece)
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
        }
      }),
    )
  })

  it.each(['', '\uFEFF', '{"a": "b"}', '<xliff', '"', '\0'])('refuses what is none: %j', text => {
    const file = new VFile({ path: `a${format.extension}`, value: text })
    const attempt = (): unknown => format.read(file)
    if (name === 'po' && text.trim() === '') expect(attempt()).toEqual([])
    else expect(attempt).toThrow(Problem)
  })
})

/** The pairs of today under the ids that the file knows. */
function renamed(
  { today: { pairs } }: ReturnType<typeof workpiece>,
  { units }: ExchangeJob,
): ReturnType<typeof workpiece>['today']['pairs'] {
  return pairs.map((pair, index) => ({
    ...pair,
    unit: { ...pair.unit, id: units[index]?.id ?? '' },
  }))
}

it('treats what is no Markdown as the text that it is', () => {
  const piece = workpiece('---\ntitle: Ein *Titel*\n---\n', ['A *title*'])
  for (const format of [formats.xliff, formats.tmx]) {
    if (!format) throw new Error('No such format.')
    const text = format.write(edited(piece.job, title => `${title} & 2 * 3 * 4`))
    expect(plan(format, text, piece).taken.map(({ edit }) => edit.target)).toEqual([
      'A *title* & 2 * 3 * 4',
    ])
  }
})

describe('states', () => {
  it.each([
    ['xliff', 'draft', 'translated'],
    ['xliff', 'stale', 'translated'],
    ['xliff', 'translated', 'approved'],
    ['xliff', 'approved', 'translated'],
    ['xliff', 'translated', 'draft'],
    ['xliff1', 'draft', 'translated'],
    ['xliff1', 'stale', 'approved'],
    ['xliff1', 'translated', 'draft'],
    ['po', 'draft', 'translated'],
    ['po', 'stale', 'translated'],
    ['po', 'translated', 'draft'],
    ['csv', 'draft', 'approved'],
    ['csv', 'stale', 'translated'],
    ['csv', 'translated', 'draft'],
  ] as const)('%s tells that what was %s is %s', (name, before, after) => {
    const format = formats[name]
    if (!format) throw new Error('No such format.')
    const piece = workpiece('Guten Morgen\n', ['Good morning'], before)
    const units = piece.job.units.map(unit => ({ ...unit, state: after }))
    const { taken } = plan(format, format.write({ ...piece.job, units }), piece)
    const status = after === 'translated' ? {} : { status: after }
    expect(taken.map(({ edit }) => edit)).toEqual([{ target: 'Good morning', ...status }])
  })

  it('are left out of a memory, and so is what is no confirmed translation', () => {
    const format = formats.tmx
    if (!format) throw new Error('No such format.')
    for (const state of ['draft', 'stale'] as const) {
      const { job } = workpiece('Guten Morgen\n', ['Good morning'], state)
      expect(format.read(new VFile(format.write(job)))).toEqual([])
    }
    const { job } = workpiece('Guten Morgen\n', [''])
    expect(join(job.units[0]?.target ?? [])).toBe('')
    expect(format.read(new VFile(format.write(job)))).toEqual([])
  })
})
