import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ListedFile, listFiles } from '../util/list-files.ts'
import { Problem } from '../util/problem.ts'

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
 * over.
 *
 * @throws Problem where the folder is missing or holds no article.
 */
export async function findArticles(root: string, folder: string): Promise<ArticlePath[]> {
  const found = await stat(join(root, folder)).catch(() => undefined)
  if (!found?.isDirectory()) throw new Problem('source-missing', { path: folder }, { path: folder })
  const files = (await listFiles(root, folder)).filter(({ name }) => extension.test(name))
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
