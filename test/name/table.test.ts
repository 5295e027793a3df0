import { describe, expect, it } from 'vitest'
import { compare, recognise, type Summary } from '../../src/name/index.ts'
import type { Termbase } from '../../src/types.ts'

const termbase: Termbase = {
  'United States': { de: ['USA', 'US'], en: ['United States', 'US'], vi: ['Mỹ', 'Hoa Kỳ'] },
  'artificial intelligence': {
    de: ['künstliche Intelligenz', 'KI'],
    en: ['artificial intelligence', 'AI'],
    vi: ['trí tuệ nhân tạo', 'AI'],
  },
  'Union Bancaire Privée': {},
  'Vey-Sern Ling': {},
}

const summary: Summary = {
  words: {},
  spellings: {
    de: { openai: { OpenAI: 5, 'Open AI': 1 }, deepmind: { DeepMind: 3, Deepmind: 1 } },
    en: { openai: { OpenAI: 4 }, deepmind: { DeepMind: 2 } },
    vi: { openai: { OpenAI: 4 }, deepmind: { DeepMind: 2 } },
  },
}

/** The findings as `severity message: what stands there > what is expected first`. */
function read(way: string, source: string, target: string, knowledge: object = {}): string[] {
  const [from = '', to = ''] = way.split(' ')
  const terms: Termbase = 'termbase' in knowledge ? termbase : {}
  const side = (text: string, language: string) => ({
    text,
    language,
    names: recognise(text, language, terms),
  })
  return compare(side(source, from), side(target, to), knowledge).map(
    ({ message, severity, target: { start, end }, expected: [first = ''] }) =>
      `${severity} ${message}: ${target.slice(start, end)} > ${first}`,
  )
}

/** Direction, source, target, and what is found. */
type Row = [way: string, source: string, target: string, found: string]

const table: Record<string, Row[]> = {
  missing: [
    ['de en', 'Danach dankte Okonjo ihm.', 'Then he was thanked.', ' >  Okonjo'],
    ['de vi', 'Danach kam Barack Obama.', 'Sau đó ông đến.', ' >  Barack Obama'],
    ['en de', 'The OPEC met in Vienna.', 'Man traf sich in Wien.', ' >  OPEC'],
    ['en vi', 'They met Okonjo in Paris.', 'Họ gặp nhau ở Paris.', ' > Okonjo '],
    ['vi de', 'Hôm qua Zephyria đã thắng.', 'Gestern gewann man.', ' >  Zephyria'],
    ['vi en', 'Hôm qua Okonjo đã thắng.', 'Yesterday they won.', ' >  Okonjo'],
  ],
  misspelled: [
    ['de en', 'Danach kam Zephyria.', 'Then Zephyra came.', 'Zephyra > Zephyria'],
    ['de vi', 'Danach kam Zephyria.', 'Sau đó Zephyra đến.', 'Zephyra > Zephyria'],
    ['en de', 'They met Okonjo.', 'Sie trafen Okojno.', 'Okojno > Okonjo'],
    ['en vi', 'They met Okonjo there.', 'Họ gặp Okonjjo ở đó.', 'Okonjjo > Okonjo'],
    ['vi de', 'Hôm qua Okonjo đã thắng.', 'Gestern gewann Okojno.', 'Okojno > Okonjo'],
    ['vi en', 'Hôm qua Zephyria đã thắng.', 'Yesterday Zepyhria won.', 'Zepyhria > Zephyria'],
  ],
  replaced: [
    ['de en', 'Danach dankte Okonjo ihm.', 'Then Zephyrin thanked him.', 'Zephyrin > Okonjo'],
    ['de vi', 'Danach kam Okonjo an.', 'Sau đó Zephyrin đến.', 'Zephyrin > Okonjo'],
    ['en de', 'The OPEC met on Friday.', 'Die WTO tagte am Freitag.', 'WTO > OPEC'],
    ['en vi', 'They met Okonjo there.', 'Họ gặp Zephyrin ở đó.', 'Zephyrin > Okonjo'],
    ['vi de', 'Hôm qua Okonjo đã thắng.', 'Gestern gewann Zephyrin.', 'Zephyrin > Okonjo'],
    ['vi en', 'Hôm qua Okonjo đã thắng.', 'Yesterday Zephyrin won.', 'Zephyrin > Okonjo'],
    ['de en', 'Das Wasser traf die Elb-Region.', 'Water hit the Rhine region.', 'Rhine > Elbe'],
    ['de en', 'Sie segeln im Indischen Ozean.', 'They sail the Pacific.', 'Pacific > Indian Ocean'],
    ['de en', 'Auf der A7 stand alles still.', 'All stood still on the A8.', 'A8 > A7'],
  ],
  'half replaced': [
    ['de en', 'Das sagte Angela Merkel.', 'Anna Merkel said so.', 'Anna > Angela'],
    ['de vi', 'Das sagte Angela Merkel.', 'Anna Merkel nói.', 'Anna > Angela'],
    ['en de', 'Then Peter Okonjo came.', 'Dann kam Paul Okonjo.', 'Paul > Peter'],
    ['en vi', 'Then Peter Okonjo came.', 'Sau đó Paul Okonjo đến.', 'Paul > Peter'],
    ['vi de', 'Ông Peter Okonjo đã đến.', 'Herr Mark Okonjo kam.', 'Mark > Peter'],
    ['vi en', 'Ông Peter Okonjo đã đến.', 'Mr Mark Okonjo came.', 'Mark > Peter'],
  ],
  'wrong country': [
    ['de en', 'in Kenia', 'in Ghana', 'Ghana > Kenya'],
    ['de vi', 'in Österreich', 'ở Úc', 'Úc > Áo'],
    ['en de', 'in Austria', 'in Australien', 'Australien > Österreich'],
    ['en vi', 'a Swedish bank', 'một ngân hàng Thụy Sĩ', 'Thụy Sĩ > Thụy Điển'],
    ['vi de', 'ở Hàn Quốc', 'in Nordkorea', 'Nordkorea > Südkorea'],
    ['vi en', 'ở Nga', 'in Ukraine', 'Ukraine > Russia'],
    ['de en', 'der Sieg des Slowenen', "the Slovak's victory", 'Slovak > Slovenia'],
    ['de en', 'der Sieg der Kroatin', 'the victory of the Serb', 'Serb > Croatia'],
  ],
  'wrong code': [
    ['de en', 'die neue F-35', 'the new F-16', '16 > 35'],
    ['de vi', 'mit GPT-4', 'với GPT-5', '5 > 4'],
    ['en de', 'the Boeing 737', 'die Boeing 747', '747 > 737'],
    ['en vi', 'a V3 model', 'mô hình V2', 'V2 > V3'],
    ['vi de', 'mô hình GPT-4 mới', 'das neue Modell GPT-5', '5 > 4'],
    ['vi en', 'chiếc F-35', 'an F-53', '53 > 35'],
    ['de en', 'Covid-19 in Kenia', 'Covid-91 in Kenya', '91 > 19'],
  ],
}

const messages: Record<string, string> = {
  missing: 'missing',
  misspelled: 'misspelled',
  replaced: 'replaced',
  'half replaced': 'replaced',
  'wrong country': 'replaced',
  'wrong code': 'replaced',
}

describe.each(Object.entries(table))('a name that is %s', (kind, rows) => {
  it.each(rows)('is found (%s): "%s", "%s"', (way, source, target, found) => {
    expect(read(way, source, target)).toEqual([`error ${messages[kind]}: ${found}`])
  })
})

describe('a name that was added', () => {
  it.each<Row>([
    ['de en', 'Der Chef dankte der Firma.', 'Okonjo thanked the company.', 'Okonjo > '],
    ['de vi', 'Der Klub gewann.', 'Câu lạc bộ Zephyria thắng.', 'Zephyria > '],
    ['en de', 'The club won.', 'Der Klub Zephyria gewann.', 'Zephyria > '],
    ['en vi', 'The company grew.', 'Công ty OpenAI tăng trưởng.', 'OpenAI > '],
    ['vi de', 'Hôm qua đội đã thắng.', 'Gestern gewann Zephyria.', 'Zephyria > '],
    ['vi en', 'Hôm qua đội đã thắng.', 'Yesterday OpenAI won.', 'OpenAI > '],
  ])('is a doubt (%s): "%s", "%s"', (way, source, target, found) => {
    expect(read(way, source, target)).toEqual([`warning added: ${found}`])
  })
})

describe('marks that are lost', () => {
  it.each<Row>([
    ['de vi', 'Das sagte Zárate.', 'Zarate nói vậy.', 'error misspelled: Zarate > Zárate'],
    ['en vi', 'They live in France.', 'Họ sống ở Phap.', 'error misspelled: Phap > Pháp'],
    ['en vi', 'They live in Hanoi.', 'Họ sống ở Ha Noi.', 'error misspelled: Ha Noi > Hà Nội'],
    ['en vi', 'in Vietnam', 'ở Viet Nam', 'error misspelled: Viet Nam > Việt Nam'],
    ['en de', 'Then Zárate spoke.', 'Dann sprach Zarate.', 'error misspelled: Zarate > Zárate'],
    ['en de', 'in Turkey', 'in der Turkei', 'error misspelled: Turkei > Türkei'],
    [
      'en de',
      'Gerhard Schröder spoke.',
      'Gerhard Schroder sprach.',
      'error misspelled: Schroder > Schröder',
    ],
    ['de en', 'Das sagte Zárate.', 'Zarate said so.', 'warning misspelled: Zarate > Zárate'],
    ['de en', 'aus Málaga', 'from Malaga', 'warning misspelled: Malaga > Málaga'],
  ])('are an error in German and Vietnamese (%s): "%s", "%s"', (way, source, target, found) => {
    expect(read(way, source, target)).toEqual([found])
  })
})

describe('a form that is not the termbase’s', () => {
  it.each<Row>([
    ['de en', 'in den USA', 'in America', 'America > United States'],
    ['de en', 'in den USA', 'in the USA', 'USA > United States'],
    ['de vi', 'in den USA', 'tại Mĩ', 'Mĩ > Mỹ'],
    ['de en', 'die KI', 'the trí tuệ nhân tạo', 'trí tuệ nhân tạo > AI'],
    ['en de', 'the AI', 'die artificial intelligence', 'artificial intelligence > KI'],
    ['en vi', 'about artificial intelligence', 'về KI', 'KI > AI'],
    ['vi de', 'tại Mỹ', 'in Amerika', 'Amerika > USA'],
    ['vi en', 'tại Hoa Kỳ', 'in America', 'America > United States'],
  ])('is a warning with the preferred one (%s): "%s", "%s"', (way, source, target, found) => {
    expect(read(way, source, target, { termbase })).toEqual([`warning preferred: ${found}`])
  })
})

describe('a name of several words in the termbase', () => {
  it.each<Row>([
    ['de en', 'von Vey-Sern Ling', 'by Vey-Sen Ling', 'misspelled: Vey-Sen Ling > Vey-Sern Ling'],
    [
      'de vi',
      'bei der Union Bancaire Privée',
      'tại Union Bancaire Privee',
      'misspelled: Union Bancaire Privee > Union Bancaire Privée',
    ],
    [
      'de en',
      'bei der Union Bancaire Privée',
      'at Union Bancaire Privé',
      'misspelled: Union Bancaire Privé > Union Bancaire Privée',
    ],
  ])('is found misspelled as a whole (%s): "%s", "%s"', (way, source, target, found) => {
    expect(read(way, source, target, { termbase })).toEqual([`error ${found}`])
  })
})

describe('one name written in two ways in one locale', () => {
  it.each<Row>([
    ['de en', 'Gestern wuchs Deepmind.', 'Yesterday Deepmind grew.', 'Deepmind > DeepMind'],
    ['de vi', 'Gestern wuchs Deepmind.', 'Hôm qua Deepmind tăng.', 'Deepmind > DeepMind'],
    ['en de', 'They met at Deepmind.', 'Sie trafen sich bei Deepmind.', 'Deepmind > DeepMind'],
    ['en vi', 'They met at Deepmind.', 'Họ gặp nhau tại Deepmind.', 'Deepmind > DeepMind'],
    ['vi de', 'Họ gặp nhau tại Deepmind.', 'Wir waren bei Deepmind.', 'Deepmind > DeepMind'],
    ['vi en', 'Họ gặp nhau tại Deepmind.', 'They met at Deepmind.', 'Deepmind > DeepMind'],
  ])('is a warning (%s): "%s", "%s"', (way, source, target, found) => {
    expect(read(way, source, target, { summary })).toEqual([`warning mixed: ${found}`])
  })
})

describe('a name of nobody’s list that is written apart', () => {
  it.each<Row>([
    ['de en', 'Gestern wuchs OpenAI.', 'Open AI grew yesterday.', 'Open AI > OpenAI'],
    ['de vi', 'Gestern wuchs OpenAI.', 'Hôm qua Open AI tăng trưởng.', 'Open AI > OpenAI'],
    ['en de', 'They met at OpenAI.', 'Sie trafen sich bei Open AI.', 'Open AI > OpenAI'],
    ['en vi', 'They met at OpenAI.', 'Họ gặp nhau tại Open-AI.', 'Open-AI > OpenAI'],
  ])('is a warning (%s): "%s", "%s"', (way, source, target, found) => {
    expect(read(way, source, target)).toEqual([`warning misspelled: ${found}`])
  })
})

describe('another place in place of an adjective of a town', () => {
  it.each<Row>([
    ['de en', 'Die Leipziger Messe wuchs.', 'The Dresden fair grew.', 'Dresden > '],
    ['de vi', 'Der Leipziger Zoo öffnet.', 'Vườn thú Dresden mở cửa.', 'Dresden > '],
  ])('is an error (%s): "%s", "%s"', (way, source, target, found) => {
    expect(read(way, source, target)).toEqual([`error added: ${found}`])
  })
})

describe('names that are said in another way', () => {
  it.each<[way: string, source: string, target: string]>([
    ['de en', 'Die Leipziger Messe wuchs.', 'The Leipzig fair grew.'],
    ['de vi', 'Der Leipziger Zoo öffnet.', 'Vườn thú Leipzig mở cửa.'],
    ['de en', 'Das Wasser traf die Elb-Region.', 'Water hit the Elbe region.'],
    ['de vi', 'Er lebt in Marokko.', 'Ông sống ở Maroc.'],
    ['de en', 'Auf der A7 stand alles still.', 'All stood still on Autobahn 7.'],
    ['de en', 'Auf der Autobahn 7 stand alles.', 'All stood still on the A7.'],
    ['de vi', 'Sie segeln im Indischen Ozean.', 'Họ đi thuyền trên Ấn Độ Dương.'],
    ['de en', 'der Sieg des Slowenen', "the Slovene's victory"],
    ['de vi', 'der Sieg des Slowenen', 'chiến thắng của tay đua người Slovenia'],
    ['de en', 'der Sieg der Kroatin', 'the victory of the Croat'],
  ])('are no finding (%s): "%s", "%s"', (way, source, target) => {
    expect(read(way, source, target)).toEqual([])
  })
})
