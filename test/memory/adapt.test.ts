import { describe, expect, it } from 'vitest'
import { lookUp } from './memory.ts'

describe('figures and names of today in a translation of the memory', () => {
  it.each([
    [
      'a figure',
      ['Die Aktie fiel um 12 Prozent.', 'The share fell by 12 percent.'],
      ['Die Aktie fiel um 14 Prozent.', 'The share fell by 14 percent.'],
    ],
    [
      'a figure inside emphasis',
      ['Die Aktie fiel um **12 Prozent**.', 'The share fell by **12%**.'],
      ['Die Aktie fiel um **14,5 Prozent**.', 'The share fell by **14.5%**.'],
    ],
    [
      'money, in the notation of the translation',
      ['Das kostete 450 Milliarden Dollar.', 'That cost $450 billion.'],
      ['Das kostete 2,5 Milliarden Dollar.', 'That cost $2.5 billion.'],
    ],
    [
      'a date',
      ['Er kam am 3. Oktober 2024.', 'He came on October 3, 2024.'],
      ['Er kam am 5. Mai 2025.', 'He came on May 5, 2025.'],
    ],
    [
      'two figures that both move',
      ['Von 12 auf 15 Prozent.', 'From 12 to 15 percent.'],
      ['Von 15 auf 17 Prozent.', 'From 15 to 17 percent.'],
    ],
    [
      'a name that is spelled alike everywhere',
      ['Die Aktie von Nvidia fiel gestern.', 'Shares of Nvidia fell yesterday.'],
      ['Die Aktie von DeepSeek fiel gestern.', 'Shares of DeepSeek fell yesterday.'],
    ],
  ])('put in %s', async (_, [source = '', target = ''], [now = '', expected]) => {
    const [best] = await lookUp([[source, target]], now)
    expect(best).toMatchObject({ percent: 99, target: expected, left: [] })
    expect(best?.adapted).not.toEqual([])
  })

  it('takes the form of the termbase', async () => {
    const [best] = await lookUp(
      [['Die Lage in Japan ist ernst.', 'Tình hình ở Nhật Bản rất nghiêm trọng.']],
      'Die Lage in Hongkong ist ernst.',
      {
        locale: 'vi',
        termbase: {
          Japan: { vi: ['Nhật Bản'] },
          'Hong Kong': { de: ['Hongkong'], vi: ['Hồng Kông'] },
        },
      },
    )
    expect(best?.target).toBe('Tình hình ở Hồng Kông rất nghiêm trọng.')
    expect(best?.adapted).toEqual([{ kind: 'name', from: 'Japan', to: 'Hongkong' }])
  })

  it.each([
    [
      'the figure stands twice',
      ['Es waren 12 Männer und 12 Frauen.', 'There were 12 men and 12 women.'],
      'Es waren 14 Männer und 12 Frauen.',
    ],
    [
      'the words beside it may change',
      ['Es kam 1 Fahrer.', 'There came 1 driver.'],
      'Es kam 5 Fahrer.',
    ],
    [
      'an article sounds like the figure',
      ['Ein Plus von 7 Prozent.', 'A 7 percent plus, that is.'].map(text =>
        text.replace('A 7', 'It is a 7'),
      ),
      'Ein Plus von 8 Prozent.',
    ],
    [
      'other words differ, too',
      ['Die Aktie fiel um 12 Prozent.', 'The share fell by 12 percent.'],
      'Die Aktie stieg um 14 Prozent.',
    ],
    [
      'the memory itself is not faithful',
      ['Die Aktie fiel um 12 Prozent.', 'The share fell by 21 percent.'],
      'Die Aktie fiel um 14 Prozent.',
    ],
    [
      'the translation says something else',
      ['Der Weg ist 10 Meilen lang.', 'The way is 16 kilometres long.'],
      'Der Weg ist 20 Meilen lang.',
    ],
  ])('leaves the translation as it is where %s', async (_, [source = '', target = ''], now) => {
    const [best] = await lookUp([[source, target]], now)
    expect(best).toMatchObject({ target, adapted: [] })
    expect(best?.percent).toBeLessThan(99)
    expect(best?.left).toHaveLength(1)
  })
})
