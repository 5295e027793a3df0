import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readText } from '../util/read-text.ts'
import type { Setup } from './plan-setup.ts'

const folder = '.github/workflows'

const text = `name: stet

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  locales:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: npm ci
      - run: npx stet check --format github
`

/**
 * Adds a workflow that checks on GitHub, unless some workflow does, or there is no manifest that
 * stet could be installed from.
 */
export async function addWorkflow(root: string, { changes, left }: Setup): Promise<void> {
  if (!(await readText(root, 'package.json'))) {
    left.push({ path: `${folder}/stet.yml`, what: 'manifest' })
    return
  }
  for (const name of await readdir(join(root, folder)).catch(() => [])) {
    const path = `${folder}/${name}`
    const file = /\.ya?ml$/.test(name) ? await readText(root, path) : undefined
    const isOurs = file && String(file) === text
    if (isOurs) return
    if (name === 'stet.yml' || (file && /\bstet\b.*\bcheck\b/.test(String(file)))) {
      left.push({ path, what: 'workflow' })
      return
    }
  }
  changes.push({ path: `${folder}/stet.yml`, content: text, old: null })
}
