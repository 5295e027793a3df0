import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const name = 'chinas-ki-blockbuster'
const locales = ['de', 'en', 'vi']
/** Paragraphs and headings of an article. */
const blocksEach = 8

/** What tells a block of one article from the same block of another, as the end of a heading. */
const parts: Record<string, (number: string) => string> = {
  de: number => ` (Teil ${number})`,
  en: number => ` (part ${number})`,
  vi: number => ` (phần ${number})`,
}
/** The same as a sentence behind a paragraph. */
const sentences: Record<string, (number: string) => string> = {
  de: number => ` Dazu kamen ${number} Anfragen aus Hanoi.`,
  en: number => ` There were also ${number} requests from Hanoi.`,
  vi: number => ` Ngoài ra còn có ${number} yêu cầu từ Hà Nội.`,
}

/**
 * Makes a project of many articles, each of other paragraphs of the demo article in a row. No two
 * texts of it are the same: what is kept by content saves nothing.
 */
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
    const own = Array.from({ length: blocksEach }, (_, n) => {
      const { block = '', id = '' } = blocks[(index + n) % blocks.length] ?? {}
      const endings = block.startsWith('#') ? parts : sentences
      const ending = (locale: string): string =>
        endings[locale]?.((1000 + index * blocksEach + n).toLocaleString(locale)) ?? ''
      return { block: block + ending('de'), id, ending }
    })
    write(`source/${path}.md`, `${own.map(({ block }) => block).join('\n\n')}\n`)
    for (const locale of locales) {
      const entries = own.map(({ id, ending }) => [id, texts.get(locale)?.[id] + ending(locale)])
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
