import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { onTestFinished } from 'vitest'

/** A project in a folder of its own that is gone after the test. */
export interface Project {
  root: string
  write(files: Record<string, string | Uint8Array>): Promise<void>
  read(path: string): Promise<string>
  /** All files but the disposable ones with their contents, for comparing before and after. */
  snapshot(): Promise<Record<string, string>>
}

export const configuration = JSON.stringify({ sourceLocale: 'de', locales: ['de', 'en', 'vi'] })

/** Makes a project with a configuration and the given files. */
export async function project(files: Record<string, string | Uint8Array> = {}): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), 'stet-test-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const made: Project = {
    root,
    async write(contents) {
      for (const [path, content] of Object.entries(contents)) {
        await mkdir(dirname(join(root, path)), { recursive: true })
        await writeFile(join(root, path), content)
      }
    },
    read: path => readFile(join(root, path), 'utf8'),
    async snapshot() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true })
      const found: Record<string, string> = {}
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name)
        const name = relative(root, path)
        if (entry.isFile() && !name.startsWith('.stet/'))
          found[name] = await readFile(path, 'latin1')
      }
      return found
    },
  }
  await made.write({ 'stet.config.json': configuration, ...files })
  return made
}
