import { createRequire } from 'node:module'

const packages = createRequire(import.meta.url)

/**
 * A package that few runs need, loaded when the first does: each costs a good part of the time in
 * which stet answers.
 */
export function load<Package>(name: string): Package {
  return packages(name) as Package
}
