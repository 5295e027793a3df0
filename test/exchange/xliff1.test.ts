import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { xliff1 } from '../../src/exchange/xliff1/index.ts'
import type { ExchangeItem } from '../../src/types.ts'
import { plan, workpiece } from './exchange.ts'

/** The units of a body. */
function items(body: string): ExchangeItem[] {
  const file = '<file original="source/a.md" source-language="de" target-language="en">'
  const root = '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">'
  const text = `${root}${file}<body>${body}</body></file></xliff>`
  return xliff1.read(new VFile({ path: 'a.xlf', value: text }))
}

it('reads the codes of all kinds, and what is marked up for other reasons', () => {
  const [item] = items(
    '<group><trans-unit id="u"><source>x</source><seg-source><mrk mtype="seg">x</mrk></seg-source>' +
      '<target><mrk mtype="seg">a <bpt id="1">*</bpt>b<ept id="1">*</ept></mrk> <x id="2"/>' +
      '<g id="3">c</g><it id="4" pos="open">&lt;b></it><bx id="5"/><ex id="5"/></target>' +
      '<alt-trans><source>y</source><target>z</target></alt-trans></trans-unit></group>',
  )
  expect(item?.target).toEqual([
    'a ',
    { kind: 'open', id: '1', data: '*' },
    'b',
    { kind: 'close', id: '1', data: '*' },
    ' ',
    { kind: 'alone', id: '2' },
    { kind: 'open', id: '3' },
    'c',
    { kind: 'close', id: '3' },
    { kind: 'alone', id: '4', data: '<b>' },
    { kind: 'open', id: '5' },
    { kind: 'close', id: '5' },
  ])
})

it.each([
  ['<target state="final">b</target>', '', 'approved'],
  ['<target>b</target>', ' approved="yes"', 'approved'],
  ['<target state="translated">b</target>', ' approved="yes"', 'translated'],
  ['<target state="needs-review-translation">b</target>', '', 'draft'],
  ['<target>b</target>', '', undefined],
  ['<target>a</target>', '', 'new'],
  ['<target state="needs-translation">a</target>', '', 'new'],
  ['<target state="needs-translation">b</target>', '', 'draft'],
  ['<target state="new">b</target>', '', 'draft'],
  ['<target state="translated">a</target>', '', 'translated'],
])('reads the state of %s with%s', (target, approved, state) => {
  const [item] = items(`<trans-unit id="u"${approved}><source>a</source>${target}</trans-unit>`)
  expect(item?.state).toBe(state)
})

it('takes the source that a tool put in for a start for no translation', () => {
  const piece = workpiece('Ein *kleiner* Schritt\n', [''])
  const text = xliff1.write(piece.job).replace(/<source>(.*)<\/source>/, '$&<target>$1</target>')
  expect(plan(xliff1, text, piece)).toMatchObject({ taken: [], refused: [], unchanged: 1 })
})
