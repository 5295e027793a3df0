import { createRequire, findPackageJSON } from 'node:module'

/** The version of stet. */
export function readVersion(): string {
  const path = findPackageJSON(import.meta.url) ?? '../../package.json'
  const { version } = createRequire(import.meta.url)(path) as { version: string }
  return version
}
