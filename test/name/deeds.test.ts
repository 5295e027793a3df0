import { describe, expect, it } from 'vitest'
import { compare, recognise } from '../../src/name/index.ts'

/** The findings of error severity, as `message: what stands there > what should`. */
function read(source: string, from: string, target: string, to: string): string[] {
  const side = (text: string, language: string) => ({
    text,
    language,
    names: recognise(text, language),
  })
  return compare(side(source, from), side(target, to))
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ message, target: { start, end }, expected: [first = ''] }) =>
        `${message}: ${target.slice(start, end)} > ${first}`,
    )
}

describe('names exchanged with each other', () => {
  it.each([
    ['Djokovic schlug Alcaraz.', 'de', 'Alcaraz beat Djokovic.', 'en'],
    ['Djokovic schlug Alcaraz.', 'de', 'Alcaraz đánh bại Djokovic.', 'vi'],
    ['Am Sonntag besiegte Djokovic Alcaraz.', 'de', 'On Sunday Djokovic beat Alcaraz.', 'en', 'ok'],
    ['Djokovic hat Alcaraz geschlagen.', 'de', 'Alcaraz has beaten Djokovic.', 'en'],
    ['Djokovic hat Alcaraz besiegt.', 'de', 'Alcaraz đã đánh bại Djokovic.', 'vi'],
    ['Djokovic beat Alcaraz.', 'en', 'Alcaraz schlug Djokovic.', 'de'],
    ['Djokovic beat Alcaraz.', 'en', 'Alcaraz hat Djokovic geschlagen.', 'de'],
    ['Djokovic defeated Alcaraz in Paris.', 'en', 'Alcaraz đánh bại Djokovic ở Paris.', 'vi'],
    ['Broadcom kaufte VMware.', 'de', 'VMware bought Broadcom.', 'en'],
    ['Broadcom übernahm VMware.', 'de', 'VMware acquired Broadcom.', 'en'],
    ['Broadcom übernimmt VMware.', 'de', 'VMware mua lại Broadcom.', 'vi'],
    ['Broadcom acquired VMware.', 'en', 'VMware übernahm Broadcom.', 'de'],
    ['Broadcom will VMware kaufen.', 'de', 'VMware wants to buy Broadcom.', 'en', 'ok'],
    ['OpenAI verklagte DeepSeek.', 'de', 'DeepSeek sued OpenAI.', 'en'],
    ['OpenAI verklagt DeepSeek.', 'de', 'DeepSeek kiện OpenAI.', 'vi'],
    ['OpenAI sued DeepSeek.', 'en', 'DeepSeek verklagte OpenAI.', 'de'],
    ['Selenskyj kritisierte Orbán.', 'de', 'Orbán criticised Selenskyj.', 'en'],
    ['Macron lobte Meloni.', 'de', 'Meloni praised Macron.', 'en'],
    ['Macron warnte Erdogan.', 'de', 'Erdogan warned Macron.', 'en'],
    ['Nvidia überholte Microsoft.', 'de', 'Microsoft overtook Nvidia.', 'en'],
    ['Nvidia überholte Microsoft.', 'de', 'Microsoft vượt qua Nvidia.', 'vi'],
    ['Brasilien schlug Kolumbien.', 'de', 'Colombia beat Brazil.', 'en'],
    ['Brasilien schlug Kolumbien.', 'de', 'Colombia đánh bại Brazil.', 'vi'],
  ])('are found in "%s" (%s) and "%s" (%s)', (source, from, target, to, silent?: string) => {
    expect(read(source, from, target, to).map(finding => finding.split(':')[0])).toEqual(
      silent === undefined ? ['swapped'] : [],
    )
  })

  it('says what should stand there', () => {
    expect(read('Djokovic schlug Alcaraz.', 'de', 'Alcaraz beat Djokovic.', 'en')).toEqual([
      'swapped: Alcaraz beat Djokovic > Djokovic beat Alcaraz',
    ])
  })

  it.each([
    ['Djokovic schlug Alcaraz.', 'de', 'Djokovic beat Alcaraz.', 'en'],
    ['Djokovic schlug Alcaraz.', 'de', 'Alcaraz was beaten by Djokovic.', 'en'],
    ['Djokovic schlug Alcaraz.', 'de', 'Alcaraz bị Djokovic đánh bại.', 'vi'],
    ['Djokovic schlug Alcaraz.', 'de', 'Alcaraz lost to Djokovic.', 'en'],
    ['Djokovic schlug Alcaraz.', 'de', 'Alcaraz thua Djokovic.', 'vi'],
    ['Alcaraz wurde von Djokovic geschlagen.', 'de', 'Djokovic beat Alcaraz.', 'en'],
    ['Alcaraz unterlag Djokovic.', 'de', 'Djokovic beat Alcaraz.', 'en'],
    ['Den Serben Djokovic schlug Alcaraz.', 'de', 'Alcaraz beat the Serb Djokovic.', 'en'],
    ['Djokovic hat Alcaraz geschlagen.', 'de', 'Djokovic has beaten Alcaraz.', 'en'],
    ['Djokovic beat Alcaraz.', 'en', 'Alcaraz wurde von Djokovic besiegt.', 'de'],
    ['Djokovic beat Alcaraz.', 'en', 'Alcaraz bị Djokovic đánh bại.', 'vi'],
    ['Djokovic, who beat Alcaraz, won.', 'en', 'Djokovic, der Alcaraz schlug, gewann.', 'de'],
    ['VMware wurde von Broadcom gekauft.', 'de', 'Broadcom bought VMware.', 'en'],
    ['Broadcom kaufte VMware.', 'de', 'VMware was bought by Broadcom.', 'en'],
    ['Broadcom kaufte VMware.', 'de', 'VMware được Broadcom mua lại.', 'vi'],
    ['Broadcom bought VMware.', 'en', 'VMware ging an Broadcom.', 'de'],
    ['OpenAI verklagte DeepSeek.', 'de', 'DeepSeek was sued by OpenAI.', 'en'],
    ['OpenAI verklagte DeepSeek.', 'de', 'DeepSeek bị OpenAI kiện.', 'vi'],
    ['Djokovic und Alcaraz schlugen Sinner.', 'de', 'Alcaraz and Djokovic beat Sinner.', 'en'],
    ['Djokovic traf Alcaraz.', 'de', 'Alcaraz met Djokovic.', 'en'],
    ['Macron lobte Meloni.', 'de', 'Meloni was praised by Macron.', 'en'],
    ['Nvidia überholte Microsoft.', 'de', 'Microsoft was overtaken by Nvidia.', 'en'],
    ['Brasilien schlug Kolumbien.', 'de', 'Colombia were beaten by Brazil.', 'en'],
    // Each beat the other.
    [
      'Djokovic schlug Alcaraz. Alcaraz schlug Djokovic.',
      'de',
      'Djokovic lost. Alcaraz beat Djokovic.',
      'en',
    ],
    ['Okonjo beat NATO beat Okonjo met.', 'en', 'Okonjo beat NATO met Okonjo met.', 'en'],
  ])('are none in "%s" (%s) and "%s" (%s)', (source, from, target, to) => {
    expect(read(source, from, target, to)).toEqual([])
  })
})
