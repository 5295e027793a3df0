import { stet } from '../stet.ts'
import { median } from './median.ts'
import { sameDigits } from './same-digits.ts'

const rounds = 7

/**
 * Lines a second of `stet bitext --check figure`, and those of a comparator of digits alone that
 * speaks the same interface, in turn in one process: medians, and the median of their ratios.
 */
export async function benchLines(title: string, lines: string[]): Promise<void> {
  const input = lines.map(line => `${line}\n`).join('')
  const results: { own: number; other: number }[] = []
  for (let round = -2; round < rounds; round += 1) {
    const own = await linesASecond(lines.length, async () => {
      const { out } = await stet(process.cwd(), ['bitext', '--check', 'figure'], input)
      return out
    })
    const other = await linesASecond(lines.length, async () => answer(Buffer.from(input)))
    if (round >= 0) results.push({ own, other })
  }
  const [own, other, ratio] = [
    median(results.map(({ own }) => own)),
    median(results.map(({ other }) => other)),
    median(results.map(({ own, other }) => other / own)),
  ]
  console.log(
    `${title}: ${own.toFixed(0)} of ${lines.length} lines a second, digits alone ` +
      `${other.toFixed(0)}: 1/${ratio.toFixed(1)}`,
  )
}

/** The leanest way to answer such lines. */
function answer(input: Buffer): string {
  let out = ''
  for (const line of input.toString().split('\n')) {
    if (line === '') continue
    const { id, source, target } = JSON.parse(line)
    const flagged = !sameDigits(source, target)
    const finding = { ruleId: 'figure', severity: 'error', reason: '', source: null, target: null }
    out += `${JSON.stringify({ id, flagged, findings: flagged ? [finding] : [] })}\n`
  }
  return out
}

async function linesASecond(lines: number, work: () => Promise<string>): Promise<number> {
  const start = performance.now()
  const out = await work()
  const seconds = (performance.now() - start) / 1000
  return out === '' ? 0 : lines / seconds
}
