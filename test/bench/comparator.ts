import { median } from './median.ts'
import { perSecond } from './per-second.ts'
import { sameDigits } from './same-digits.ts'
import { sameFigures } from './same-figures.ts'

/** Two texts that should say the same. */
export interface TextPair {
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
}

const rounds = 9

/**
 * Pairs a second of reading and comparing figures, and those of a comparator that knows digits
 * only, in turn in one process: medians, and the median of their ratios.
 */
export function benchComparator(title: string, pairs: TextPair[]): void {
  const results: { own: number; other: number }[] = []
  for (let round = -3; round < rounds; round += 1) {
    const times = Math.ceil(4000 / pairs.length)
    const own = perSecond(sameFigures, pairs, times)
    const other = perSecond(digitsAlone, pairs, 10 * times)
    if (round >= 0) results.push({ own, other })
  }
  const [own, other, ratio] = [
    median(results.map(({ own }) => own)),
    median(results.map(({ other }) => other)),
    median(results.map(({ own, other }) => other / own)),
  ]
  console.log(
    `${title}: ${own.toFixed(0)} of ${pairs.length} pairs a second, digits alone ` +
      `${other.toFixed(0)}: 1/${ratio.toFixed(1)}`,
  )
}

function digitsAlone({ source, target }: TextPair): boolean {
  return sameDigits(source, target)
}
