import type { Settings } from '../types.ts'

/** Path of the list of what stet wrote, below the root. */
export function manifestPath({ folders }: Settings): string {
  return `${folders.output}/.stet.json`
}
