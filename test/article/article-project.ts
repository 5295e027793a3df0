import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSettings } from '../../src/config/read-settings.ts'
import { speak } from '../../src/message/speak.ts'
import { type Outcome, run } from '../../src/run.ts'
import { type Project, project } from '../project.ts'

export const repository = fileURLToPath(new URL('../..', import.meta.url))
export const namespace = 'chinas-ki-blockbuster'

/** The article and its locale files in a project of their own. */
export async function articleProject(): Promise<Project> {
  const made = await project()
  for (const folder of ['source', 'locales']) {
    cpSync(join(repository, folder), join(made.root, folder), { recursive: true })
  }
  return made
}

/** What a check of a project finds. */
export async function inspect(root: string): Promise<Outcome> {
  return run({ settings: await readSettings(root), say: speak('en'), writes: 'nothing' })
}
