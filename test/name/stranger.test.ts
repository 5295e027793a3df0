import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, recognise } from '../../src/name/index.ts'
import type { Drift } from '../../src/types.ts'

function drifts(source: string, from: string, target: string, to: string): Drift[] {
  const side = (text: string, language: string) => ({
    text,
    language,
    names: recognise(text, language),
  })
  return compare(side(source, from), side(target, to))
}

function read(source: string, from: string, target: string, to: string): string[] {
  return drifts(source, from, target, to).map(
    ({ message, severity, target: { start, end }, expected: [first = ''] }) =>
      `${severity} ${message}: ${target.slice(start, end)} > ${first}`,
  )
}

describe('names that nobody listed', () => {
  it.each([
    // German nouns are no names.
    [
      'Der Gewinn der Brauerei stieg am Montag.',
      'de',
      'The brewery’s profit rose on Monday.',
      'en',
    ],
    ['Wegen Hitze bleiben Schulen geschlossen.', 'de', 'Schools stay closed in the heat.', 'en'],
    ['Trainer und Spieler feierten.', 'de', 'Huấn luyện viên và cầu thủ ăn mừng.', 'vi'],
    // English titles are translated.
    ['The Supreme Court met on Friday.', 'en', 'Der Oberste Gerichtshof tagte am Freitag.', 'de'],
    ['Mr. Okonjo thanked the Senate.', 'en', 'Herr Okonjo dankte dem Senat.', 'de'],
    ['Der Sprecher Okonjo dankte.', 'de', 'Mr. Okonjo gave thanks.', 'en'],
    // Inflections and compounds.
    ['Okonjos Rede', 'de', "Okonjo's speech", 'en'],
    ['the Okonjo plan', 'en', 'der Okonjo-Plan', 'de'],
    ['a Zephyria deal', 'en', 'das Zephyriageschäft', 'de'],
    // Spellings of one origin.
    ['Catalonia and Vladimir', 'en', 'Katalonien und Wladimir', 'de'],
    // What languages spell by the sound.
    ['Charkiw und die Huthi', 'de', 'Kharkiv and the Houthi', 'en'],
    ['Saporischschja wurde getroffen.', 'de', 'Zaporizhzhia was hit.', 'en'],
    // Regions, seas and cities.
    ['Schnee fiel in den Alpen.', 'de', 'Tuyết rơi ở dãy Alps.', 'vi'],
    ['Sie trafen sich in Den Haag.', 'de', 'Họ gặp nhau ở La Haye.', 'vi'],
    ['Sie lebt in Mähren am Bodensee.', 'de', 'She lives in Moravia by Lake Constance.', 'en'],
    // Clubs and degrees.
    ['Sie gewannen beim FC Arsenal.', 'de', 'They won at Arsenal.', 'en'],
    ['bis zu 36 Grad', 'de', 'as high as 36 degrees Celsius', 'en'],
    ['The Bundestag voted on Friday.', 'en', 'Quốc hội Đức bỏ phiếu hôm thứ Sáu.', 'vi'],
    // Acronyms that are written out, in compounds, too, and names inside compounds.
    ['Der Deutsche Wetterdienst warnt.', 'de', 'Germany’s weather service, DWD, warns.', 'en'],
    ['Das Bundeskriminalamt warnt.', 'de', 'The BKA is giving a warning.', 'en'],
    ['Sie gewann den Literaturnobelpreis.', 'de', 'She won the Nobel Prize in Literature.', 'en'],
    ['500 Terawattstunden Strom', 'de', '500 terawatt-hours of electricity', 'en'],
    ['Wir lieben WKRP Cincinnati.', 'de', 'We love WKRP Cincinnati.', 'en'],
    // Slogans.
    ['NIE WIEDER KRIEG', 'de', 'NO MORE WAR', 'en'],
    // The capital of a heading, a cell or an item proves nothing.
    ['Zeugma syntax', 'en', 'Zeugmen', 'de'],
    ['Quadle syntax', 'en', 'Quadel-Syntax', 'de'],
    // Nor does that of a sentence where the word is made of ordinary ones.
    ['Undervolting saves power: try it.', 'en', 'Weniger Spannung spart Strom.', 'de'],
    ['Most of it works. Timeboxing is one way.', 'en', 'Phần lớn dùng được. Đó là một cách.', 'vi'],
    ['Write a quux first. Quux is a plain word.', 'en', 'Das ist ein einfaches Wort.', 'de'],
    ['Hallo, ihr da drüben!', 'de', 'Hello, you over there!', 'en'],
    // Acronyms of things, and of several.
    ['The GUI shows all of it.', 'en', 'Man sieht dort alles.', 'de'],
    ['We ask many NGOs for help.', 'en', 'Wir bitten viele um Hilfe.', 'de'],
    ['We ask the OECX again.', 'en', 'Wir fragen die OECXs noch einmal.', 'de'],
    // Words that German has from English, and names of parts of a place.
    ['Das Fundraising begann.', 'de', 'They began to ask for money.', 'en'],
    ['Es gab acht Schuwallen.', 'de', 'There were eight of them.', 'en'],
    ['Bei Osteoporose hilft Kokosmilch nicht.', 'de', 'It does not help.', 'en'],
    ['Der Taifun Okonjo kam.', 'de', 'Typhoon Okonjo came.', 'en'],
    ['Der Halleysche Komet kam.', 'de', 'Halley’s Comet came.', 'en'],
    // Rulers and saints have a name in each language, and so have places of Vietnam.
    ['Damals herrschte Karl V. in Spanien.', 'de', 'Charles V then ruled Spain.', 'en'],
    ['Das Heer Friedrichs des Großen', 'de', 'the army of Frederick the Great', 'en'],
    ['the army of Frederick the Great', 'en', 'quân đội của Friedrich Đại đế', 'vi'],
    ['Er traf Wolodymyr Selenskyj.', 'de', 'He met Volodymyr Zelensky.', 'en'],
    ['Er kam aus Saigon nach Danang.', 'de', 'Ông từ Sài Gòn đến Đà Nẵng.', 'vi'],
    // Numerals, units, and codes with or without a space.
    ['Im Bild sind 8GB auf 10 m².', 'de', 'It shows 8 gigabytes on ten square metres.', 'en'],
    ['im XV. Jahrhundert', 'de', 'in the 15th century', 'en'],
    ['auf der A 7 mit der U-23', 'de', 'on the A7 with the U23', 'en'],
    // Given names come and go.
    ['Peter Okonjo kam.', 'de', 'Okonjo came.', 'en'],
  ])('raises no error on "%s" (%s) and "%s" (%s)', (source, from, target, to) => {
    expect(drifts(source, from, target, to).filter(drift => drift.severity === 'error')).toEqual([])
  })

  it('finds a name that is missing', () => {
    expect(read('Okonjo thanked him twice.', 'en', 'Er dankte ihm zweimal.', 'de')).toEqual([
      'error missing:  >  Okonjo',
    ])
    expect(read('Danach traf er Wokonda.', 'de', 'Sau đó ông gặp ông ấy.', 'vi')).toEqual([
      'error missing:  >  Wokonda',
    ])
  })

  it('finds a name that German puts behind an article and in front of a noun', () => {
    expect(read('Die Okonda-Abwehr stand.', 'de', 'The defence stood.', 'en')).toEqual([
      'error missing:  >  Okonda',
    ])
    expect(read('Das schrieb der Okonda Globe.', 'de', 'So it was written.', 'en')).toEqual([
      'error missing:  >  Okonda',
    ])
  })

  it('places a missing name behind its neighbour', () => {
    const [drift] = drifts('Zephyria beat Okonda twice.', 'en', 'Zephyria gewann zweimal.', 'de')
    expect(drift?.target).toEqual({ start: 8, end: 8 })
  })

  it('finds a misspelled name', () => {
    expect(read('Okonjo thanked him twice.', 'en', 'Okojno dankte ihm zweimal.', 'de')).toEqual([
      'error misspelled: Okojno > Okonjo',
    ])
    expect(read('Er traf Okonjo.', 'de', 'Ông gặp Okonnjo.', 'vi')).toEqual([
      'error misspelled: Okonnjo > Okonjo',
    ])
  })

  it('finds a name misspelled in one of two places', () => {
    expect(read('Okonjo met Okonjo.', 'en', 'Okonjo gặp Okojno.', 'vi')).toEqual([
      'error misspelled: Okojno > Okonjo',
    ])
  })

  it('finds a name that leads a short text where the corpus keeps it', () => {
    const side = (text: string, language: string) => ({ text, language, names: [] })
    const [source, target] = [side('Okonjo plan', 'en'), side('Okojno-Plan', 'de')]
    const summary = { words: { Okonjo: { kept: 2, lost: 0 } }, spellings: {} }
    expect(compare(source, target)).toEqual([])
    expect(compare(source, target, { summary }).map(drift => drift.message)).toEqual(['misspelled'])
  })

  it('says once that a name is gone from all its places', () => {
    expect(read('They met Okonjo and thanked Okonjo.', 'en', 'Man traf sich dort.', 'de')).toEqual([
      'error missing:  >  Okonjo',
    ])
  })

  it('says once that a name is misspelled in the one place it has', () => {
    expect(
      read('They met Okonjo and thanked Okonjo.', 'en', 'Man traf dort Okojno.', 'de'),
    ).toEqual(['error misspelled: Okojno > Okonjo'])
  })

  it('finds a name that another one replaced', () => {
    expect(read('Okonjo thanked him twice.', 'en', 'Zephyrin cảm ơn ông hai lần.', 'vi')).toEqual([
      'error replaced: Zephyrin > Okonjo',
    ])
  })

  it('finds another given name', () => {
    expect(read('Danach kam Peter Okonjo.', 'de', 'Then came Mark Okonjo.', 'en')).toEqual([
      'error replaced: Mark > Peter',
    ])
  })

  it('finds another acronym and another code', () => {
    expect(read('von der OPEC', 'de', 'by the WTO', 'en')).toEqual(['error replaced: WTO > OPEC'])
    expect(read('ein F35-Jet', 'de', 'an F16 jet', 'en')).toEqual(['error replaced: F16 > F35'])
  })

  it('finds another number in a name', () => {
    expect(read('Okonjo Stream 2 wächst.', 'de', 'Okonjo Stream 8 is growing.', 'en')).toEqual([
      'error replaced: 8 > 2',
    ])
  })

  it('finds lost marks where the locale writes them, and warns elsewhere', () => {
    expect(read('sagte Zárate', 'de', 'Zarate nói', 'vi')).toEqual([
      'error misspelled: Zarate > Zárate',
    ])
    expect(read('sagte Zárate', 'de', 'said Zarate', 'en')).toEqual([
      'warning misspelled: Zarate > Zárate',
    ])
  })

  it('finds Vietnamese words that lost their marks', () => {
    expect(read('an der Universität', 'de', 'tại Dai hoc này', 'vi')).toEqual([
      'error misspelled: hoc > ',
    ])
  })

  it('only warns of a name that was added to all that the source has', () => {
    expect(read('The club won.', 'en', 'Đội Zephyria thắng.', 'vi')).toEqual([
      'warning added: Zephyria > ',
    ])
  })

  it('is silent on any of these texts against themselves', () => {
    for (const text of [
      'Okonjo traf Peter Zárate in Kenia am F35.',
      'NATO und OPEC, Nord Stream 2',
    ]) {
      expect(drifts(text, 'de', text, 'de')).toEqual([])
    }
  })

  it('is cured by what it expects', () => {
    const name = fc.constantFrom('Okonjo', 'Zephyria', 'Wokonda', 'Kenya', 'NATO', 'F35', 'Peter')
    const text = fc
      .array(fc.tuple(name, fc.constantFrom('met', 'and', 'beat', 'near')), {
        minLength: 1,
        maxLength: 4,
      })
      .map(parts => `${parts.flat().join(' ')}.`)
    fc.assert(
      fc.property(text, text, (source, other) => {
        let target = other
        for (let round = 0; round < 20; round += 1) {
          const drift = drifts(source, 'en', target, 'en').find(
            ({ expected }) => expected.length > 0,
          )
          if (drift === undefined) return
          const { start, end } = drift.target
          target = target.slice(0, start) + drift.expected[0] + target.slice(end)
        }
        expect.fail(`${source} is never cured in ${target}`)
      }),
    )
  })

  it('stays linear on texts that are no translations', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Qx${index.toString(36)}z`).join(' ')
    expect(drifts(names, 'en', names.replaceAll('x', 'y'), 'vi').length).toBeGreaterThan(0)
  })
})

describe('handles', () => {
  it.each([
    ['Folgen Sie @nvidia dort.', 'Follow @nvida there.', ['error misspelled: @nvida > @nvidia']],
    ['Folgen Sie @nvidia dort.', 'Follow @intel there.', ['error replaced: @intel > @nvidia']],
    ['Folgen Sie @nvidia dort.', 'Follow them there.', ['error missing:  >  @nvidia']],
    ['Folgen Sie @nvidia dort.', 'There, follow @NVIDIA.', []],
    ['Schreiben Sie an rat@example.org.', 'Write to rat@example.org.', []],
  ])('are compared in "%s" and "%s"', (source, target, expected) => {
    expect(read(source, 'de', target, 'en')).toEqual(expected)
  })
})

describe('a doubt, and no error', () => {
  it.each([
    ['Xi Jinping kam nach Paris.', 'de', 'Tập Cận Bình đến Paris.', 'vi'],
    ['Ding Liren won in Paris.', 'en', 'Đinh Lập Nhân thắng ở Paris.', 'vi'],
    // Newspapers have their own way with capitals.
    ['Biontech und Curevac stritten.', 'de', 'BioNTech and CureVac were at odds.', 'en'],
  ])('is what "%s" (%s) has in "%s" (%s)', (source, from, target, to) => {
    const found = drifts(source, from, target, to)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('is none where no name stands for the Chinese one', () => {
    expect(read('Xi Jinping kam nach Paris.', 'de', 'Ông đến Paris.', 'vi')).toEqual([
      'error missing:  > Jinping ',
    ])
  })
})
