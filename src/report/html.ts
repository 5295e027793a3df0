import type { Reporter } from '../types.ts'
import { countFindings } from './count-findings.ts'
import { escapeMarkup } from './escape-markup.ts'
import { articleSection } from './html/article-section.ts'
import { contents } from './html/contents.ts'
import { coverageTable } from './html/coverage-table.ts'
import { otherFindings } from './html/other-findings.ts'
import { style } from './html/style.ts'

/**
 * One page for people, with everything in it and no script: how far each locale is, every article
 * beside its translations with figures and names paired by number and colour, and each finding at
 * its place.
 */
export const html: Reporter = (files, options) => {
  const { say, language, version } = options
  const articles = options.articles()
  const { errors, warnings } = countFindings(files)
  const total = say('report.total', {
    errors: say('report.errors', { count: errors }),
    warnings: say('report.warnings', { count: warnings }),
  })
  const byPath = new Map(files.map(file => [file.path, file]))
  const sections = articles.map((article, at) =>
    articleSection(article, { at, file: byPath.get(article.path), say, language }),
  )
  const rest = otherFindings(files, articles, options)
  const title = escapeMarkup(say('html.title'))
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<meta name="generator" content="stet ${escapeMarkup(version)}" />
<title>${title}: ${escapeMarkup(total)}</title>
<style>
${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="total ${errors > 0 ? 'bad' : 'good'}">${escapeMarkup(total)}</p>
</header>
<main>
${coverageTable(articles, byPath, options)}${contents(articles, byPath, options)}${rest}${sections.join('')}</main>
<footer>
<p>stet ${escapeMarkup(version)}</p>
</footer>
</body>
</html>
`
}
