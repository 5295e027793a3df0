import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './median.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const stet = join(repository, 'dist/stet.js')
const rounds = 9

/** How long the published program takes to answer, against a Node that does nothing. */
export function benchStart(): void {
  const options = { cwd: repository, stdio: 'ignore' } as const
  execFileSync(process.execPath, ['src/compile/index.ts'], options)
  const root = mkdtempSync(join(tmpdir(), 'stet-start-'))
  try {
    for (const name of ['source', 'locales']) {
      cpSync(join(repository, name), join(root, name), { recursive: true })
    }
    const settings = { sourceLocale: 'de', locales: ['de', 'en', 'vi'] }
    writeFileSync(join(root, 'stet.config.json'), JSON.stringify(settings))
    const rows: Record<string, () => number> = {
      bare: () => time(root, ['-e', '0']),
      '--version': () => time(root, [stet, '--version']),
      'check of the article': () => {
        rmSync(join(root, '.stet'), { recursive: true, force: true })
        return time(root, [stet, 'check'])
      },
      'check of the article again, with the cache': () => time(root, [stet, 'check']),
    }
    const times = new Map(Object.keys(rows).map(row => [row, [] as number[]]))
    for (let round = 0; round <= rounds; round++) {
      // The first round fills the caches. The rows take turns, so that load meets all alike.
      for (const [row, run] of Object.entries(rows)) {
        const took = run()
        if (round > 0) times.get(row)?.push(took)
      }
    }
    const bare = median(times.get('bare') ?? [])
    for (const [row, values] of times) {
      if (row === 'bare') continue
      console.log(`published stet ${row} ÷ node -e 0: ${(median(values) / bare).toFixed(2)}`)
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}

function time(cwd: string, args: string[]): number {
  const start = performance.now()
  execFileSync(process.execPath, args, { cwd, stdio: 'ignore' })
  return performance.now() - start
}
