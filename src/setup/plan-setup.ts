import type { FileChange } from '../util/write-files.ts'
import { addWorkflow } from './add-workflow.ts'
import { configure } from './configure.ts'
import { extendLines } from './extend-lines.ts'
import { extendSettings } from './extend-settings.ts'
import { type Found, look } from './look.ts'

/** What a person says of a new project; what it does not say is found out. */
export interface SetupOptions {
  sourceLocale: string | undefined
  locales: readonly string[]
  /** The project's folder below the root of its repository: empty, or with a slash at its end. */
  prefix: string
}

/** What sets a project up. */
export interface Setup extends Found {
  changes: FileChange[]
  /** What is there already and stays: paths with a message key of what. */
  left: { path: string; what: string }[]
}

/**
 * The files that make a project of a folder: configuration and scripts, the source folder, settings
 * of the editor and of git, a workflow for CI. What is there already stays as it is; a second time
 * there is nothing to do.
 *
 * @throws Problem where a language cannot be found out, or a file is not right.
 */
export async function planSetup(root: string, options: SetupOptions): Promise<Setup> {
  const found = await look(root, options)
  const setup: Setup = { ...found, changes: [], left: [] }
  await configure(root, setup)
  if (!found.hasArticles) {
    const path = `${found.folders.source}/start.md`
    const title = new Intl.DisplayNames(found.sourceLocale, { type: 'language' })
    setup.changes.push({ path, content: `# ${title.of(found.sourceLocale)}\n`, old: null })
  }
  await extendLines(root, setup, '.gitignore', ['.stet/'])
  const { locales, output } = found.folders
  await extendLines(root, setup, '.gitattributes', [
    `/${locales}/**/*.json merge=stet`,
    `/${output}/.stet.json merge=stet`,
    `/${output}/** linguist-generated`,
  ])
  await extendSettings(root, setup)
  if (options.prefix === '') await addWorkflow(root, setup)
  else setup.left.push({ path: '.github/workflows/stet.yml', what: 'nested' })
  return setup
}
