import { createRequire } from 'node:module'

/** The version of stet. */
export function readVersion(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }
  return version
}
