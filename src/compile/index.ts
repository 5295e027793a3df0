/**
 * Makes the published package: all code in one file, since a program of many files takes longest to
 * find them, the data that is read on demand, and the licences of the packages that are in the file.
 * Run with `npm run build`.
 */

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { hash } from '../util/hash.ts'
import { programId } from '../util/program-id.ts'
import { licences } from './licences.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
const target = fileURLToPath(new URL('../../dist/', import.meta.url))

const lock = await readFile(new URL('../../package-lock.json', import.meta.url))

const { metafile, outputFiles } = await build({
  stdin: {
    contents: `export * from './index.ts'\nexport { cli } from './cli.ts'`,
    resolveDir: source,
  },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  // The module that a bundler can read stands first, also where `main` names a UMD file.
  mainFields: ['module', 'main'],
  // Names stay, so that a stack trace can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // What few runs need is loaded from where npm installs it.
  external: ['@ai-sdk/openai-compatible', 'ai', 'chokidar'],
  outfile: `${target}index.js`,
  define: { BUNDLE_ID: JSON.stringify(hash(`${programId()}\n${hash(lock)}`)) },
  // Packages in CommonJS ask for Node's own modules.
  banner: {
    js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`,
  },
  metafile: true,
  write: false,
})

await mkdir(`${target}data`, { recursive: true })
for (const { path, text } of outputFiles) await writeFile(path, escapeLetters(text))
await copyFile(`${source}figure/language/data/base.json`, `${target}data/base.json`)
await copyFile(`${source}name/termbase.schema.json`, `${target}names.schema.json`)
await copyFile(`${source}stet.js`, `${target}stet.js`)
await writeFile(`${target}licences.txt`, await licences(Object.keys(metafile.inputs)))

/**
 * Code in ASCII, which takes half the memory and is read at once. The bundler escapes the letters of
 * strings; those that are left stand in regular expressions.
 */
function escapeLetters(code: string): string {
  const hex = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0')
  return code.replace(/[\u0080-\uffff]/g, unit => `\\u${hex(unit)}`)
}
