import { describe, expect, it } from 'vitest'
import { compareFigures } from '../../src/check/compare-figures.ts'
import { readText } from '../../src/check/read-text.ts'

function read(source: string, from: string, target: string, to: string): string[] {
  const drifts = compareFigures(readText(from, source, {}), readText(to, target, {}))
  return drifts.map(
    ({ message, severity, target: { start, end }, expected: [first = ''] }) =>
      `${severity} ${message}: ${target.slice(start, end)} > ${first}`,
  )
}

describe('names exchanged that stand with figures: who fell by how much', () => {
  it.each([
    [
      'Nvidia fiel um 3 Prozent, Micron um 5 Prozent.',
      'de',
      'Micron fell 3 percent, Nvidia 5 percent.',
      'en',
      '3 percent, Nvidia 5 percent > 5 percent, Nvidia 3 percent',
    ],
    [
      'Nvidia fiel um 3 Prozent, Micron um 5 Prozent.',
      'de',
      'Micron giảm 3%, Nvidia giảm 5%.',
      'vi',
      '3%, Nvidia giảm 5% > 5%, Nvidia giảm 3%',
    ],
    [
      'In Deutschland stiegen die Preise um 3 Prozent, in Frankreich um 5 Prozent.',
      'de',
      'In France prices rose 3 percent, in Germany 5 percent.',
      'en',
      '3 percent, in Germany 5 percent > 5 percent, in Germany 3 percent',
    ],
    [
      'Germany won 12 medals and France 9.',
      'en',
      'Frankreich gewann 12 Medaillen und Deutschland 9.',
      'de',
      '12 Medaillen und Deutschland 9 > 9 Medaillen und Deutschland 12',
    ],
    [
      'Germany won 12 medals and France 9.',
      'en',
      'Pháp giành 12 huy chương và Đức 9.',
      'vi',
      '12 huy chương và Đức 9 > 9 huy chương và Đức 12',
    ],
    [
      'Constellation Energy lost 20.8% while Vistra lost 28.3%.',
      'en',
      'Vistra verlor 20,8 %, während Constellation Energy 28,3 % verlor.',
      'de',
      '20,8 %, während Constellation Energy 28,3 % > 28,3 %, während Constellation Energy 20,8 %',
    ],
  ])('are found in "%s" (%s) and "%s" (%s)', (source, from, target, to, expected) => {
    expect(read(source, from, target, to)).toEqual([`error swapped: ${expected}`])
  })

  it.each([
    [
      'Nvidia fiel um 3 Prozent, Micron um 5 Prozent.',
      'de',
      'Micron fell 5 percent, Nvidia 3 percent.',
      'en',
    ],
    [
      'In Deutschland stiegen die Preise um 3 Prozent, in Frankreich um 5 Prozent.',
      'de',
      'Prices rose 5 percent in France and 3 percent in Germany.',
      'en',
    ],
    ['Germany won 12 medals and France 9.', 'en', 'Pháp giành 9 huy chương và Đức 12.', 'vi'],
    [
      'Germany won 12 medals and France 9.',
      'en',
      'Frankreich gewann 9 Medaillen und Deutschland 12.',
      'de',
    ],
  ])('are none in "%s" (%s) and "%s" (%s)', (source, from, target, to) => {
    expect(read(source, from, target, to)).toEqual([])
  })
})
