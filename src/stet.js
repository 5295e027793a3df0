#!/usr/bin/env node
// The entry: plain JavaScript that any Node can read, so that an old one gets one clear line, and
// small, so that what needs nothing of stet is answered without loading it.
import module from 'node:module'

const major = Number(process.versions.node.split('.')[0])
const words = process.argv.slice(2)
if (major < 24) {
  console.error(
    `stet: Cannot run on Node ${process.versions.node}, expected 24 or later: install it, or give the project its own with npm install --save-dev node@24`,
  )
  process.exitCode = 2
} else if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  console.log(module.createRequire(import.meta.url)('../package.json').version)
} else {
  module.enableCompileCache()
  const { pathname } = new URL(import.meta.url)
  // In a checkout Node runs the TypeScript; the package holds one file of JavaScript.
  const code = pathname.endsWith('/src/stet.js') ? './cli.ts' : './index.js'
  import(code).then(({ cli }) => cli())
}
