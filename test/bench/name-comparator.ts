import { compare, recognise } from '../../src/name/index.ts'
import type { Termbase } from '../../src/types.ts'
import type { TextPair } from './comparator.ts'
import { median } from './median.ts'
import { perSecond } from './per-second.ts'
import { sameFigures } from './same-figures.ts'

const rounds = 5
const atOnce = 300

/**
 * Pairs a second of reading and comparing names, and those of reading and comparing figures, in
 * turn, a few hundred pairs at a time: medians, and the median of their ratios.
 */
export function benchNameComparator(
  title: string,
  pairs: readonly TextPair[],
  termbase?: Termbase,
): void {
  const sameNames = ({ sourceLanguage, targetLanguage, source, target }: TextPair): boolean => {
    const side = (language: string, text: string) => ({
      language,
      text,
      names: recognise(text, language, termbase),
    })
    const knowledge = termbase === undefined ? {} : { termbase }
    return (
      compare(side(sourceLanguage, source), side(targetLanguage, target), knowledge).length === 0
    )
  }
  const results: { own: number; other: number }[] = []
  for (let round = -1; round < rounds; round += 1) {
    for (let at = 0; at < pairs.length; at += atOnce) {
      const some = pairs.slice(at, at + atOnce)
      const [own, other] = [perSecond(sameNames, some, 1), perSecond(sameFigures, some, 1)]
      if (round >= 0) results.push({ own, other })
    }
  }
  const [own, other, ratio] = [
    median(results.map(({ own }) => own)),
    median(results.map(({ other }) => other)),
    median(results.map(({ own, other }) => own / other)),
  ]
  console.log(
    `${title}: ${own.toFixed(0)} of ${pairs.length} pairs a second, figures ` +
      `${other.toFixed(0)}: ${ratio.toFixed(2)} of their speed`,
  )
}
