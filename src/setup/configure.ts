import { applyEdits, findNodeAtLocation, modify } from 'jsonc-parser'
import { parseJson } from '../util/parse-json.ts'
import { readText } from '../util/read-text.ts'
import type { Setup } from './plan-setup.ts'

const scripts = { 'build:locales': 'stet build', 'check:locales': 'stet check' }

/**
 * Writes the configuration: the field `stet` of `package.json`, with scripts, or `stet.config.json`
 * where there is no manifest. One that is there stays.
 */
export async function configure(root: string, setup: Setup): Promise<void> {
  const { changes, left } = setup
  const own = await readText(root, 'stet.config.json')
  const manifest = await readText(root, 'package.json')
  if (!manifest) {
    if (own) left.push({ path: 'stet.config.json', what: 'configured' })
    else {
      const content = `${JSON.stringify(configuration(setup), null, 2)}\n`
      changes.push({ path: 'stet.config.json', content, old: null })
    }
    return
  }
  const old = String(manifest)
  const tree = parseJson(manifest)
  const indent = /\n([ \t]+)"/.exec(old)?.[1] ?? '  '
  const formattingOptions = indent.startsWith('\t')
    ? { insertSpaces: false, tabSize: 1 }
    : { insertSpaces: true, tabSize: indent.length }
  const eol = old.includes('\r\n') ? '\r\n' : '\n'
  let content = old
  const add = (path: string[], value: unknown): void => {
    const edits = modify(content, path, value, { formattingOptions: { ...formattingOptions, eol } })
    content = applyEdits(content, edits)
  }
  if (own || findNodeAtLocation(tree, ['stet'])) {
    left.push({ path: own ? 'stet.config.json' : 'package.json', what: 'configured' })
  } else add(['stet'], configuration(setup))
  for (const [name, command] of Object.entries(scripts)) {
    const there = findNodeAtLocation(tree, ['scripts', name])
    if (!there) add(['scripts', name], command)
    else if (there.value !== command) left.push({ path: 'package.json', what: 'scripts' })
  }
  if (content !== old) changes.push({ path: 'package.json', content, old })
}

function configuration({ sourceLocale, targets, folders }: Setup): Record<string, unknown> {
  const { source } = folders
  return {
    sourceLocale,
    locales: [sourceLocale, ...targets],
    ...(source === 'source' ? {} : { folders: { source } }),
  }
}
