import { showsArticles } from '../report/shows-articles.ts'
import type { Flags } from '../types.ts'
import { readFormats } from './read-formats.ts'

/** Whether a report that was asked for shows the texts, and not only what is wrong with them. */
export function showsTexts({ format }: Flags): boolean {
  return readFormats(format).some(({ name }) => showsArticles.has(name))
}
