import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { speak } from '../../src/message/speak.ts'
import { html } from '../../src/report/html.ts'
import type { FindingMessage, ReportArticle, ReportPair } from '../../src/types.ts'
import { drifted, hostile, options } from './findings.ts'

/** The unit of `drifted`, with 17 and 71 paired. */
const pair: ReportPair = {
  unit: 'es-waren',
  state: 'translated',
  isHeading: false,
  line: 1,
  source: {
    text: 'Es waren 17 Prozent.',
    marks: [{ start: 9, end: 19, kind: 'figure', number: 1 }],
  },
  target: { text: 'It was 71 percent.', marks: [{ start: 7, end: 17, kind: 'figure', number: 1 }] },
  at: { start: 16, end: 36 },
}

const article: ReportArticle = {
  namespace: 'a',
  sourceLocale: 'de',
  locale: 'en',
  sourcePath: 'source/a.md',
  path: 'locales/en/a.json',
  pairs: [pair],
}

/** The report on one article with the findings of `drifted`, which know their unit and place. */
function report(articles: ReportArticle[] = [article]): string {
  const files = drifted()
  for (const { messages } of files) {
    for (const message of messages as FindingMessage[]) {
      message.unit = 'es-waren'
      message.place = {
        start: { line: 2, column: 23, offset: 24 },
        end: { line: 2, column: 33, offset: 34 },
      }
    }
  }
  return html(files, { ...options, articles: () => articles })
}

/** The names of the elements and attributes of a page that is well-formed XML, too. */
function names(page: string): { elements: Set<string>; attributes: Set<string> } {
  const elements = new Set<string>()
  const attributes = new Set<string>()
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes: own }) => {
    elements.add(name)
    for (const key of Object.keys(own)) attributes.add(key)
  })
  parser.write(page.replace('<!doctype html>\n', '')).close()
  return { elements, attributes }
}

const known = names(report())

it('is one page without a script, and loads nothing', () => {
  const page = report()
  expect([...known.elements].sort()).not.toContain('script')
  expect([...known.elements].sort()).not.toContain('link')
  expect([...known.attributes].filter(name => /^on|^src/.test(name))).toEqual([])
  expect(page).toContain("default-src 'none'")
  for (const [, href] of page.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#/)
  expect(page).not.toMatch(/url\(|@import/)
})

it('shows source and translation with what belongs together numbered alike', () => {
  const page = report()
  const mark = /<mark class="figure hue-1">17 Prozent<sup>.*?<\/span>1<\/sup><\/mark>/
  expect(page).toMatch(mark)
  expect(page).toContain('<p class="text" lang="de" dir="auto">Es waren <mark')
  expect(page).toContain(
    '<mark class="figure hue-1"><span class="flaw error">71 percent</span><sup>',
  )
})

it('links a finding at its place to what is expected', () => {
  const page = report()
  expect(page).toContain('<a class="label error" href="#finding-1-1">1</a>')
  expect(page).toContain('<li class="error" id="finding-1-1">')
  expect(page).toContain('expected <code>17 percent</code>')
  expect(page).toContain('the source says <code>17 Prozent</code>')
  expect(page.split('class="label error"')).toHaveLength(2)
})

it('says how far each locale is, and never 100 % while something is left', () => {
  const pairs = Array.from({ length: 300 }, (_, at): ReportPair => {
    return { ...pair, unit: `u${at}`, state: at === 0 ? 'stale' : 'approved' }
  })
  const page = report([{ ...article, pairs }])
  expect(page).toMatch(/English \(en\)<\/th>\n<td[^>]*>.*99%<\/td>/)
  expect(page).toContain('<td role="cell" data-head="translated">299</td>')
  expect(page).toContain('<td role="cell" data-head="stale">1</td>')
  expect(page).toContain('<p class="state stale">stale</p>')
})

it('opens what has something to look at, and keeps the rest closed', () => {
  expect(report()).toContain('<details id="article-1" open="">')
  expect(report([{ ...article, path: 'locales/en/b.json' }])).toContain('<details id="article-1">')
})

it('speaks the language that it is asked for', () => {
  const page = html(drifted(), { ...options, say: speak('vi'), language: 'vi' })
  expect(page).toContain('<html lang="vi">')
  expect(page).toContain('<h1>Báo cáo bản dịch</h1>')
})

it('marks the place of what is missing', () => {
  const [, file] = drifted()
  const messages: FindingMessage[] = file?.messages ?? []
  for (const message of messages) {
    message.unit = 'es-waren'
    message.place = { line: 2, column: 33, offset: 34 }
  }
  const page = html(file ? [file] : [], { ...options, articles: () => [article] })
  expect(page).toContain('<span class="flaw error gap">\u2038</span><a class="label error"')
})

describe('is a page with the same elements, whatever it shows', () => {
  const nasty = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></head></table><iframe>',
    'javascript:alert(1)',
    '<!-- --> <![CDATA[ ]]> &lt;script&gt; &#60;',
    '`<b>`\u0000\uD800\u202E`',
  ]

  it.each(nasty)('%s', text => {
    const marks = [{ start: 1, end: 6, kind: 'name' as const, number: 1 }]
    const said = { text, marks }
    const evil: ReportArticle = {
      ...article,
      namespace: text,
      sourcePath: text,
      pairs: [{ ...pair, unit: text, source: said, target: said, at: undefined }],
    }
    const files = [...drifted(), ...hostile()]
    for (const { messages } of files) {
      for (const message of messages) {
        message.reason = text
        message.note = text
        message.ruleId = text
      }
    }
    const page = html(files, { ...options, articles: () => [evil, article] })
    const { elements, attributes } = names(page)
    expect([...elements].filter(name => !known.elements.has(name)).sort()).toEqual(
      ['li', 'nav', 'pre', 'ul'].filter(name => !known.elements.has(name)),
    )
    expect([...attributes].filter(name => !known.attributes.has(name))).toEqual(
      ['aria-label'].filter(name => !known.attributes.has(name)),
    )
  })
})
