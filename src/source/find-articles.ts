import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../util/list-files.ts'
import { Problem } from '../util/problem.ts'

/** Where an article stands: its namespace and its path below the root. */
export interface ArticlePath {
  namespace: string
  path: string
}

const extension = /\.(?:md|mdx|markdown)$/i

/**
 * All articles under the source folder, sorted by namespace. Hidden files and folders are passed
 * over.
 *
 * @throws Problem where the folder is missing or holds no article, or one that stet cannot read.
 */
export async function findArticles(root: string, folder: string): Promise<ArticlePath[]> {
  const found = await stat(join(root, folder)).catch(() => undefined)
  if (!found?.isDirectory()) throw new Problem('source-missing', { path: folder }, { path: folder })
  const articles = (await listFiles(root, folder)).filter(({ name }) => extension.test(name))
  for (const { name, isLink } of articles) {
    const path = `${folder}/${name}`
    if (isLink) throw new Problem('source-link', { path }, { path })
    if (!name.endsWith('.md')) throw new Problem('source-kind', { path }, { path })
  }
  if (articles.length === 0) throw new Problem('source-empty', { path: folder }, { path: folder })
  return articles.map(({ name }) => ({
    namespace: name.replace(extension, ''),
    path: `${folder}/${name}`,
  }))
}
