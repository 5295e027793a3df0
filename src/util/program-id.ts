import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the bundler puts here: a hash of all the code. */
declare const BUNDLE_ID: string | undefined

/**
 * Which code runs, and on what: the same text means the same results. In a checkout a changed file
 * makes it another.
 */
export function programId(): string {
  const { node, icu, cldr } = process.versions
  const code = typeof BUNDLE_ID === 'string' ? BUNDLE_ID : stamps()
  return JSON.stringify([code, node, icu, cldr])
}

function stamps(): string {
  const source = fileURLToPath(new URL('..', import.meta.url))
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()
  return files
    .map(name => {
      const { mtimeMs, size } = statSync(join(source, name))
      return `${name}:${mtimeMs}:${size}`
    })
    .join()
}
