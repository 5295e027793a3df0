import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const name = 'chinas-ki-blockbuster'
const locales = ['de', 'en', 'vi']
/** Paragraphs and headings of an article. */
const blocksEach = 8

/** Makes a project of many articles, each of other paragraphs of the demo article in a row. */
export function makeCorpus(root: string, articles: number): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const texts = new Map(locales.map(locale => [locale, translations(locale)]))
  const ids = Object.entries(texts.get('de') ?? {})
  const blocks = read(`source/${name}.md`)
    .split('\n\n')
    .flatMap(block => {
      const id = ids.find(([, text]) => block.replace(/^#+ /, '') === text)?.[0]
      return id === undefined ? [] : [{ block, id }]
    })
  write('stet.config.json', JSON.stringify({ sourceLocale: 'de', locales }))
  write('locales/names.json', read('locales/names.json'))
  for (let index = 0; index < articles; index++) {
    const path = `${index % 10}/${index}`
    const own = Array.from({ length: blocksEach }, (_, n) => blocks[(index + n) % blocks.length])
    write(`source/${path}.md`, `${own.map(each => each?.block).join('\n\n')}\n`)
    for (const locale of locales) {
      const entries = own.map(each => [each?.id, texts.get(locale)?.[each?.id ?? '']])
      write(
        `locales/${locale}/${path}.json`,
        `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
      )
    }
  }
}

function translations(locale: string): Record<string, string> {
  return JSON.parse(read(`locales/${locale}/${name}.json`))
}

function read(path: string): string {
  return readFileSync(join(repository, path), 'utf8')
}
