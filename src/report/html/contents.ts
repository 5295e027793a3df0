import type { VFile } from 'vfile'
import type { ReportArticle, Say } from '../../types.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { localeName } from './locale-name.ts'

/** Links to the articles, where there are several, with how many findings each has. */
export function contents(
  articles: readonly ReportArticle[],
  files: ReadonlyMap<string, VFile>,
  { say, language }: { say: Say; language: string },
): string {
  const groups = Map.groupBy([...articles.entries()], ([, { namespace }]) => namespace)
  if (groups.size < 2) return ''
  const items = [...groups].map(([namespace, own]) => {
    const links = own.map(([at, { locale, path }]) => {
      const count = files.get(path)?.messages.length ?? 0
      const found = count > 0 ? `, ${say('html.findings', { count })}` : ''
      const name = escapeMarkup(localeName(locale, language))
      return `<a href="#article-${at + 1}">${name}</a>${escapeMarkup(found)}`
    })
    return `<li>${escapeMarkup(namespace)}: ${links.join(' · ')}</li>\n`
  })
  return `<nav aria-label="${escapeMarkup(say('html.articles'))}">
<h2>${escapeMarkup(say('html.articles'))}</h2>
<ul>
${items.join('')}</ul>
</nav>
`
}
