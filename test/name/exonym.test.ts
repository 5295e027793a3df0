import { describe, expect, it } from 'vitest'
import { compare, recognise } from '../../src/name/index.ts'

function read(source: string, sourceLanguage: string, target: string, language: string): string[] {
  const side = (text: string, locale: string) => ({
    text,
    language: locale,
    names: recognise(text, locale),
  })
  return compare(side(source, sourceLanguage), side(target, language)).map(
    ({ message, severity, target: { start, end } }) =>
      `${severity} ${message}: ${target.slice(start, end)}`,
  )
}

describe('places, without a termbase', () => {
  it.each([
    ['Deutschland und Frankreich', 'de', 'Germany and France', 'en'],
    ['Deutschland und Frankreich', 'de', 'Đức và Pháp', 'vi'],
    ['aus Moskau nach Peking', 'de', 'from Moscow to Beijing', 'en'],
    ['aus Moskau nach Peking', 'de', 'từ Moscow đến Bắc Kinh', 'vi'],
    ['eine brasilianische Firma', 'de', 'a Brazilian company', 'en'],
    ['eine kenianische Firma', 'de', 'a Kenyan company', 'en'],
    ['die Mexikaner in Kanada', 'de', 'Mexicans in Canada', 'en'],
    ['Europa', 'de', 'châu Âu', 'vi'],
    ['in Schottland', 'de', 'at a Scottish club', 'en'],
    ['a Japanese chip', 'en', 'ein japanischer Chip', 'de'],
    ['a Danish bank', 'en', 'eine dänische Bank', 'de'],
    ['a court in The Hague', 'en', 'một tòa án ở The Hague', 'vi'],
    ['in Den Haag', 'de', 'ở The Hague', 'vi'],
    ['in der Provinz Sichuan', 'de', 'ở tỉnh Tứ Xuyên', 'vi'],
    ['an der texanischen Grenze', 'de', 'ở biên giới Texas', 'vi'],
    ['an der Küste Südkaliforniens', 'de', 'on the Southern California coast', 'en'],
    ['in den Vereinigten Arabischen Emiraten', 'de', 'in the UAE', 'en'],
    ['in Papua-Neuguinea', 'de', 'in PNG', 'en'],
    ['aus München, Köln und Brüssel', 'de', 'từ München, Köln và Bruxelles', 'vi'],
    ['die Tschechin', 'de', 'the Czech', 'en'],
    ['Jupiter und Merkur', 'de', 'sao Mộc và sao Thủy', 'vi'],
    ['der IWF und die EZB', 'de', 'the IMF and the ECB', 'en'],
    ['Nordmexiko', 'de', 'northern Mexico', 'en'],
    ['Ostkongo und Westpolen', 'de', 'eastern Congo and western Poland', 'en'],
    ['er spricht Französisch', 'de', 'anh ấy nói tiếng Pháp', 'vi'],
    ['the UN and the EU', 'en', 'die Vereinten Nationen und die EU', 'de'],
    ['10 Millionen US-Dollar', 'de', '$10 million', 'en'],
    ['um 9 Uhr britischer Sommerzeit', 'de', 'at 9 a.m. BST', 'en'],
    ['eine Litauerin und zwei Kroaten', 'de', 'a Lithuanian and two Croats', 'en'],
    ['Die Kasachin schlug eine Zypriotin', 'de', 'The Kazakh beat a Cypriot', 'en'],
    ['Ghanaian and Togolese farmers', 'en', 'ghanaische und togoische Bauern', 'de'],
    ['the Lebanese army', 'en', 'quân đội Lebanon', 'vi'],
    ['die Regierung Moldaus', 'de', 'chính phủ Moldova', 'vi'],
    ['an der Moldau', 'de', 'on the Vltava', 'en'],
    ['in Tbilissi', 'de', 'in Tbilisi', 'en'],
    ['in Nordtirol', 'de', 'in North Tyrol', 'en'],
    ['the Hanseatic port', 'en', 'cảng Hanse', 'vi'],
    ['Das EU-Parlament stimmt zu', 'de', 'The European Parliament agrees', 'en'],
    ['The European Commission agrees', 'en', 'Ủy ban châu Âu đồng ý', 'vi'],
    ['nach Dschidda und Latakia', 'de', 'to Jidda and Latakiya', 'en'],
    ['Oleg Lukanezki', 'de', 'Oleg Lukanetsky', 'en'],
    ['am Chủ Nhật', 'vi', 'on Sunday', 'en'],
  ])('is silent on "%s" (%s) and "%s" (%s)', (source, from, target, to) => {
    expect(read(source, from, target, to)).toEqual([])
  })

  it('finds another country', () => {
    expect(read('in Kenia', 'de', 'in Rwanda', 'en')).toEqual(['error replaced: Rwanda'])
    expect(read('tại Nga', 'vi', 'in der Ukraine', 'de')).toEqual(['error replaced: Ukraine'])
    expect(read('a German bank', 'en', 'eine dänische Bank', 'de')).toEqual([
      'error replaced: dänisch',
    ])
    expect(read('der IWF', 'de', 'the ECB', 'en')).toEqual(['error replaced: ECB'])
  })

  it('finds another people', () => {
    expect(read('die Slowenin', 'de', 'the Slovak', 'en')).toEqual(['error replaced: Slovak'])
    expect(read('die Lettin', 'de', 'the Lithuanian', 'en')).toEqual(['error replaced: Lithuanian'])
    expect(read('in Niger', 'de', 'in Nigeria', 'en')).not.toEqual([])
  })

  it('finds a wrong letter in a name that is spelled by the sound', () => {
    expect(read('nach Dschidda', 'de', 'to Jibda', 'en')).not.toEqual([])
    expect(read('Oleg Lukanezki', 'de', 'Oleg Lukametsky', 'en')).not.toEqual([])
  })

  it('finds a place that lost its marks', () => {
    expect(read('a bank in Turkey', 'en', 'eine Bank in der Turkei', 'de')).toEqual([
      'error misspelled: Turkei',
    ])
  })

  it('finds another nationality', () => {
    expect(read('eine kenianische Firma', 'de', 'a Chilean company', 'en')).toEqual([
      'error replaced: Chilean',
    ])
  })

  it('only warns of a place that is missing', () => {
    expect(read('Preise in Kenia steigen', 'de', 'prices are rising there', 'en')).toEqual([
      'warning missing: ',
    ])
  })

  it('gives the place in the notation of the target', () => {
    const source = 'in Kenia'
    const target = 'in Rwanda'
    const [drift] = compare(
      { language: 'de', text: source, names: recognise(source, 'de') },
      { language: 'en', text: target, names: recognise(target, 'en') },
    )
    expect(drift?.expected[0]).toBe('Kenya')
  })

  it('knows territories in a language that has no file', () => {
    expect(recognise('entre la France et l’Allemagne', 'fr').map(name => name.text)).toEqual([
      'France',
      'Allemagne',
    ])
  })

  it('gives a place no concept: that is for the termbase', () => {
    expect(recognise('in Kenya', 'en')).toEqual([{ text: 'Kenya', start: 3, end: 8 }])
  })
})
