import { compare, recognise } from '../../src/figure/index.ts'

/** Inputs that tempt a recogniser to look at the same place again and again. */
const pieces: [name: string, piece: string][] = [
  ['digits', '1'],
  ['separators', '1.1.1.1'],
  ['commas', '111,'],
  ['grouped digits', '123 456 '],
  ['a number word', 'hundert'],
  ['joined number words', 'zwei und '],
  ['number words', 'twenty one hundred and '],
  ['Vietnamese number words', 'hai mươi '],
  ['spaces', ' '],
  ['hyphens', '-'],
  ['percent signs', '%'],
  ['dollar signs', '$'],
  ['opening brackets', '('],
  ['brackets', '[]{}()'],
  ['quotation marks', '1" '],
  ['bounds', 'bis zu '],
  ['prepositions', 'in the '],
  ['prepositions before a number', 'at 5 '],
  ['articles', 'a '],
  ['ranges', '1-2 - '],
  ['slashes', '1/1/1/'],
  ['colons', '10:10:10:'],
  ['combining marks', '\u0301'],
  ['letters with marks', 'a\u0301\u0323'],
  ['soft hyphens', '\u00ad'],
  ['soft hyphens in words', 'hun\u00addert '],
  ['months', 'năm tháng '],
  ['Roman numerals', 'XIV '],
  ['letters', 'abcdefghij'],
  ['addresses', 'a@b.c/'],
  ['lone surrogates', '\ud800'],
  ['money', '$5 million and '],
  ['halves', 'one and a half '],
]

/**
 * The most that twice the text may take; linear is 2. What is over in a moment tells nothing: the
 * clock of the processor ticks too slowly.
 */
const limit = 2.5
const moment = 25
const size = 100_000

/** As many runs of each length, in turn, so that what else the machine does weighs on both alike. */
const rounds = 5

/** Time for 200 KB by that for 100 KB of each; false where one is more than linear. */
export function benchLinear(): boolean {
  const steep: string[] = []
  for (const [name, piece] of pieces) {
    for (const language of ['de', 'en', 'vi']) {
      const found = growth(piece, language)
      const isSteep = found.long > moment && found.long > limit * found.short
      const more =
        found.long > moment ? `× ${(found.long / found.short).toFixed(2)}` : 'over in a moment'
      const ratio = `${found.short.toFixed(1)} ms, ${more}`
      console.log(`${name}, ${language}: ${ratio}${isSteep ? '  more than linear' : ''}`)
      if (isSteep) steep.push(`${name}, ${language}`)
    }
  }
  const letters = 'x'.repeat(10_000_000)
  const time = computing(() => recognise(letters, 'en'))
  console.log(`10 MB of letters in one line: ${time.toFixed(0)} ms`)
  const list = steep.length > 0 ? `: ${steep.join('; ')}` : ''
  console.log(`${steep.length} of ${3 * pieces.length} more than linear${list}`)
  return steep.length === 0
}

/** The least of several times to read a text of one and of twice the size. */
function growth(piece: string, language: string): { short: number; long: number } {
  compareWithItself(piece, language, size / 10)
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < rounds; round += 1) {
    // Two short ones take as long as a long one is meant to, so that the clock is as fine for both.
    const twice = computing(() => {
      compareWithItself(piece, language, size)
      compareWithItself(piece, language, size)
    })
    short = Math.min(short, twice / 2)
    long = Math.min(
      long,
      computing(() => compareWithItself(piece, language, 2 * size)),
    )
  }
  return { short, long }
}

function compareWithItself(piece: string, language: string, length: number): void {
  const text = piece.repeat(length / piece.length)
  const side = { language, text, figures: recognise(text, language) }
  compare(side, side)
}

/** Milliseconds that the processor spends on some work. */
function computing(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
