import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readTbx } from '../../src/exchange/tbx/read-tbx.ts'
import { writeTbx } from '../../src/exchange/tbx/write-tbx.ts'

const locales = ['de', 'en', 'vi']

function read(text: string): unknown {
  return { ...readTbx(new VFile({ path: 'names.tbx', value: text }), locales) }
}

describe('TBX-Basic', () => {
  it('takes a termbase there and back', () => {
    const form = fc.stringMatching(/^[\p{L}<&>"' -]{1,8}[\p{L}]$/u).map(text => text.trim())
    const forms = fc.uniqueArray(form, { minLength: 1, maxLength: 3 })
    const row = fc.dictionary(fc.constantFrom(...locales), forms, { noNullPrototype: true })
    fc.assert(
      fc.property(fc.dictionary(form, row, { noNullPrototype: true, maxKeys: 5 }), termbase => {
        expect(read(writeTbx(termbase, 'de'))).toEqual({ ...termbase })
      }),
      { numRuns: 50 },
    )
  })

  it('leaves out what is no name', () => {
    const termbase = { Fundraising: false as const, Nvidia: {} }
    expect(read(writeTbx(termbase, 'de'))).toEqual({ Nvidia: {} })
  })

  it('reads what other tools write, the preferred term first and the deprecated one not', () => {
    const term = (text: string, status: string): string =>
      `<tig><term>${text}</term><termNote type="administrativeStatus">${status}</termNote></tig>`
    const entry =
      `<termEntry><langSet xml:lang="de-DE">${term('Vereinigte Staaten', 'admittedTerm-admn-sts')}` +
      `${term('USA', 'preferredTerm-admn-sts')}${term('Amiland', 'deprecatedTerm-admn-sts')}</langSet>` +
      '<langSet xml:lang="en"><tig><term>United States</term></tig></langSet>' +
      '<langSet xml:lang="fr"><tig><term>États-Unis</term></tig></langSet></termEntry>'
    expect(
      read(
        `<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX"><text><body>${entry}</body></text></martif>`,
      ),
    ).toEqual({ 'United States': { de: ['USA', 'Vereinigte Staaten'], en: ['United States'] } })
  })

  it.each([
    ['<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>', 'xml-doctype'],
    ['<tbx><text>&lol;</text></tbx>', 'xml-syntax'],
    ['<html/>', 'exchange-root'],
  ])('refuses %s', (text, key) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ key }))
  })
})
