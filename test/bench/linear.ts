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

/** The most that twice the text may take; linear is 2. What is over in a moment tells nothing. */
const limit = 2.5
const moment = 25
const size = 100_000

/** Time for 200 KB by that for 100 KB of each; false where one is more than linear. */
export function benchLinear(): boolean {
  let fine = true
  for (const [name, piece] of pieces) {
    for (const language of ['de', 'en', 'vi']) {
      times(piece, language, size / 10)
      const [one, two] = [times(piece, language, size), times(piece, language, 2 * size)]
      const steep = two > moment && two > limit * one
      if (steep) fine = false
      const ratio = `${one.toFixed(1)} ms, × ${(two / one).toFixed(2)}`
      console.log(`${name}, ${language}: ${ratio}${steep ? '  more than linear' : ''}`)
    }
  }
  const letters = 'x'.repeat(10_000_000)
  const start = performance.now()
  recognise(letters, 'en')
  console.log(`10 MB of letters in one line: ${(performance.now() - start).toFixed(0)} ms`)
  return fine
}

/** Milliseconds of computing to read a text and compare it with itself; the best of a few. */
function times(piece: string, language: string, length: number): number {
  const text = piece.repeat(length / piece.length)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round += 1) {
    const start = process.cpuUsage()
    const side = { language, text, figures: recognise(text, language) }
    compare(side, side)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
