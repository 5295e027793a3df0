import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stet } from '../stet.ts'

/** Runs `stet figures` over the inputs of a folder of oracles and prints what its own scorer says. */
export async function benchOracles(folder: string): Promise<void> {
  const scorer = join(folder, 'score_oracles.py')
  const run = (...args: string[]): string =>
    execFileSync('python3', [scorer, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  const { out } = await stet(process.cwd(), ['figures'], run('inputs', folder))
  const place = mkdtempSync(join(tmpdir(), 'stet-oracles-'))
  try {
    writeFileSync(join(place, 'figures.jsonl'), out)
    console.log(run('score', folder, join(place, 'figures.jsonl')))
  } finally {
    rmSync(place, { recursive: true })
  }
}
