#!/usr/bin/env node
// The entry: plain JavaScript that any Node can read, so that an old one gets one clear line.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `stet: Cannot run on Node ${process.versions.node}, expected 24 or later: install it, or give the project its own with npm install --save-dev node@24`,
  )
  process.exitCode = 2
} else {
  const { pathname } = new URL(import.meta.url)
  // In a checkout Node runs the TypeScript; the package holds JavaScript only.
  import(pathname.endsWith('/src/stet.js') ? './cli.ts' : './cli.js')
}
