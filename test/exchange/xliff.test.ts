import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { xliff } from '../../src/exchange/xliff/index.ts'
import type { ExchangeItem, State } from '../../src/types.ts'
import { documents, targets } from '../output/arbitrary.ts'
import { plan, workpiece } from './exchange.ts'
import { xliffConstraints } from './xliff-constraints.ts'

it('writes what the core of XLIFF 2.1 demands, whatever the texts are', () => {
  fc.assert(
    fc.property(
      documents,
      targets,
      fc.constantFrom<State>('draft', 'stale', 'translated', 'approved'),
      (text, list, state) => {
        const { job } = workpiece(text, list, state)
        fc.pre(job.units.length > 0)
        expect(xliffConstraints(xliff.write(job))).toEqual([])
      },
    ),
  )
})

it('is held to constraints that something can go against', () => {
  const text = xliff.write(workpiece('Ein *kleiner* Schritt<br>\n', ['A *small* step<br>']).job)
  const broken: [string, string, string][] = [
    ['dataRefStart="d1"', 'dataRefStart="d9"', 'dataRefStart `d9` has its data'],
    ['<ph id="2"', '<ph id="1"', 'ids repeat in a source'],
    ['subType="xlf:i"', 'subType="xlf:pb"', 'xlf:pb is no fmt'],
    ['state="translated"', 'subState="a:b"', 'a subState has a state'],
    [' trgLang="en"', '', 'a target has a language'],
    ['<notes>', '<notes><b/>', 'b has no attribute'],
  ]
  for (const [from, to, sentence] of broken) {
    const wrong = xliffConstraints(text.replace(from, to))
    if (to.includes('<b/>')) expect(wrong).toContain('notes has b note note in it')
    else expect(wrong).toContain(sentence)
  }
})

it('writes codes, notes and states in the words of the standard', () => {
  const markdown = '<!-- stet-note: Kurz! -->\nEin *kleiner* [Schritt](a.md)&nbsp;`x`\n'
  const text = xliff.write(workpiece(markdown, ['A *small* [step](a.md)&nbsp;`x`'], 'draft').job)
  expect(text).toContain('<note category="note">Kurz!</note>')
  expect(text).toContain('<note category="place">source/a.md:2</note>')
  expect(text).toContain('<segment state="initial" subState="stet:draft">')
  expect(text).toContain(
    '<source>Ein <pc id="1" type="fmt" subType="xlf:i" dataRefStart="d1" dataRefEnd="d1">kleiner</pc> ' +
      '<pc id="2" type="link" dataRefStart="d2" dataRefEnd="d3">Schritt</pc>' +
      '<ph id="3" type="other" equiv="\u00A0" disp="&amp;nbsp;" dataRef="d4"/>' +
      '<ph id="4" type="other" disp="`x`" dataRef="d5"/></source>',
  )
})

/** The one unit of a document. */
function only(body: string): ExchangeItem {
  const root = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de">'
  const text = `${root}<file id="f" original="source/a.md">${body}</file></xliff>`
  const [item, ...others] = xliff.read(new VFile({ path: 'a.xlf', value: text }))
  if (!item || others.length > 0) throw new Error('The document has not one unit.')
  return item
}

const stored = '<originalData><data id="d">*</data></originalData>'

it('reads the codes that other tools make of a pair, and their annotations', () => {
  const { target } = only(
    `<group id="g"><unit id="u">${stored}<segment><source>x</source><target>a <sc id="1" dataRef="d"/>b` +
      '<mrk id="m" type="term">c</mrk><ec startRef="1" dataRef="d"/><sm id="s"/>d<em startRef="s"/>' +
      '<cp hex="0001"/></target></segment></unit></group>',
  )
  expect(target).toEqual([
    'a ',
    { kind: 'open', id: '1', data: '*' },
    'b',
    'c',
    { kind: 'close', id: '1', data: '*' },
    'd',
    '\u0001',
  ])
})

it('puts the segments of a unit together; what is translated in part is a draft', () => {
  const parts = [
    '<segment state="final"><source>Eins.</source><target>One.</target></segment>',
    '<ignorable><source> </source></ignorable>',
    '<segment state="translated"><source>Zwei.</source><target>Two.</target></segment>',
  ]
  expect(only(`<unit id="u">${parts.join('')}</unit>`)).toMatchObject({
    source: ['Eins.', ' ', 'Zwei.'],
    target: ['One.', ' ', 'Two.'],
    state: 'translated',
  })
  const half = parts.join('').replace('<target>Two.</target>', '')
  expect(only(`<unit id="u">${half}</unit>`)).toMatchObject({
    target: ['One.', ' ', 'Zwei.'],
    state: 'draft',
  })
})

it('takes codes without their Markdown from the unit of today', () => {
  const piece = workpiece('Ein *kleiner* Schritt\n', ['A *small* step'])
  const text = xliff
    .write(piece.job)
    .replace(/<originalData>[\s\S]*<\/originalData>/, '')
    .replaceAll(/ dataRef(?:Start|End)?="d\d"/g, '')
  expect(plan(xliff, text, piece)).toMatchObject({ taken: [], refused: [], unchanged: 1 })
  const { taken } = plan(xliff, text.replace('>small<', '>tiny<'), piece)
  expect(taken.map(({ edit }) => edit.target)).toEqual(['A *tiny* step'])
})

it('escapes typed characters that would be Markdown, and refuses codes that cannot stand', () => {
  const piece = workpiece('Ein *kleiner* Schritt\n', ['A *small* step'])
  const text = xliff.write(piece.job)
  const typed = plan(xliff, text.replace('A <', '2 * 3 * 4_a_ [b] <'), piece)
  expect(typed.taken.map(({ edit }) => edit.target)).toEqual(['2 * 3 * 4_a_ [b] *small* step'])
  const meant = plan(xliff, text.replace('A <', 'A `tag` <'), piece)
  expect(meant.taken.map(({ edit }) => edit.target)).toEqual(['A \\`tag\\` *small* step'])
  const empty = plan(xliff, text.replace('>small<', '> <'), piece)
  expect(empty.refused.map(({ reason }) => reason)).toEqual(['inline-code'])
})

it('moves a space that a translator typed inside of emphasis out of it', () => {
  const piece = workpiece('Ein *kleiner* Schritt\n', ['A *small* step'])
  const text = xliff.write(piece.job).replace('>small<', '> little <')
  expect(plan(xliff, text, piece).taken.map(({ edit }) => edit.target)).toEqual([
    'A  *little*  step',
  ])
})

it('lets a translated reference name its label', () => {
  const markdown = 'Siehe [Quelle].\n\n[quelle]: https://a.de\n'
  const piece = workpiece(markdown, [''])
  const units = piece.job.units.map(unit => ({
    ...unit,
    state: 'translated' as const,
    target: unit.source.map(part =>
      typeof part === 'string' ? part.replace('Siehe', 'See').replace('Quelle', 'source') : part,
    ),
  }))
  const { taken } = plan(xliff, xliff.write({ ...piece.job, units }), piece)
  expect(taken.map(({ edit }) => edit.target)).toEqual(['See [source][Quelle].'])
})

it('takes a translation that its tool calls untranslated for a draft, and a copy for none', () => {
  const segment = (state: string, target: string): string =>
    `<unit id="u"><segment${state}><source>Eins.</source><target>${target}</target></segment></unit>`
  expect(only(segment(' state="initial"', 'One.')).state).toBe('draft')
  expect(only(segment(' state="initial"', 'Eins.')).state).toBe('new')
  expect(only(segment(' state="initial" subState="stet:stale"', 'One.')).state).toBe('stale')
  expect(only(segment('', 'One.')).state).toBe(undefined)
  expect(only(segment('', 'Eins.')).state).toBe('new')
})

it('says nothing of the state of a unit without a translation', () => {
  const text = xliff.write(workpiece('Eins.\n', ['']).job)
  expect(text).toContain('<segment>')
})
