import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ListedFile, listFiles } from '../util/list-files.ts'
import { Problem } from '../util/problem.ts'
import { refuseLinks } from '../util/refuse-links.ts'

/** Where an article stands: its namespace and its path below the root. */
export interface ArticlePath {
  namespace: string
  path: string
  /** Why stet cannot read it, as far as its path tells. */
  problem?: Problem
}

const extension = /\.(?:md|mdx|markdown)$/i

/**
 * All articles under the source folder, sorted by namespace. Hidden files and folders are passed
 * over. A link to a folder stands for the articles in it, which cannot be read.
 *
 * @throws Problem where the folder is missing or holds no article.
 */
export async function findArticles(root: string, folder: string): Promise<ArticlePath[]> {
  await refuseLinks(root, folder)
  const found = await stat(join(root, folder)).catch(() => undefined)
  if (!found?.isDirectory()) throw new Problem('source-missing', { path: folder }, { path: folder })
  const files: ListedFile[] = []
  for (const file of await listFiles(root, folder)) {
    if (extension.test(file.name) || (await isFolder(join(root, folder), file))) files.push(file)
  }
  if (files.length === 0) throw new Problem('source-empty', { path: folder }, { path: folder })
  const groups = Map.groupBy(files, ({ name }) => name.replace(extension, ''))
  return [...groups].map(([namespace, [file, other]]): ArticlePath => {
    const path = `${folder}/${file?.name}`
    const problem = file && findProblem(file, other, folder)
    return problem ? { namespace, path, problem } : { namespace, path }
  })
}

/** What is wrong with a file, seen from outside. */
function findProblem(
  { name, isLink }: ListedFile,
  other: ListedFile | undefined,
  folder: string,
): Problem | undefined {
  const path = `${folder}/${name}`
  if (other) return new Problem('source-twin', { path, other: `${folder}/${other.name}` }, { path })
  if (isLink) return new Problem('source-link', { path }, { path })
  return /\.mdx?$/.test(name) ? undefined : new Problem('source-kind', { path }, { path })
}

async function isFolder(folder: string, { name, isLink }: ListedFile): Promise<boolean> {
  const found = isLink ? await stat(join(folder, name)).catch(() => undefined) : undefined
  return found?.isDirectory() === true
}
