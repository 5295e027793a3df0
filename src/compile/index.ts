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

const { metafile } = await build({
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
})

await mkdir(`${target}data`, { recursive: true })
await copyFile(`${source}figure/language/data/base.json`, `${target}data/base.json`)
await copyFile(`${source}name/termbase.schema.json`, `${target}names.schema.json`)
await copyFile(`${source}stet.js`, `${target}stet.js`)
await writeFile(`${target}licences.txt`, await licences(Object.keys(metafile.inputs)))
