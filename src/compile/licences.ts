import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The licences of the packages whose files are given, in the order of their names.
 *
 * @param paths Files from the working folder on: `node_modules/unified/index.js`.
 * @throws Error where a package does not say under which licence it comes.
 */
export async function licences(paths: readonly string[]): Promise<string> {
  const folders = new Set(paths.flatMap(path => packageOf(path) ?? []))
  const texts = await Promise.all([...folders].toSorted().map(licence))
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

function packageOf(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

async function licence(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8')
  const { name, version, author, licenses, license = licenses?.[0]?.type } = JSON.parse(text)
  if (typeof license !== 'string') throw new Error(`Cannot bundle \`${name}\`, expected a licence`)
  const file = (await readdir(folder)).find(found => /^licen[cs]e/i.test(found))
  const own = file ? await readFile(join(folder, file), 'utf8') : `By ${author?.name ?? author}.`
  return `${name} ${version} (${license})\n\n${own.trim()}\n`
}
