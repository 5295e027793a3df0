import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { recognise } from '../../src/figure/index.ts'
import { stet } from '../stet.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const name = 'chinas-ki-blockbuster'
const locales = ['de', 'en', 'vi']
const articles = 30
const rounds = 5

/** The pipeline and the recogniser against what nobody could do without, in the same process. */
export async function benchSpeed(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  try {
    makeCorpus(root)
    await stet(root, ['build'])
    const documents = locales.flatMap(locale =>
      Array.from({ length: articles }, (_, index) =>
        readFileSync(join(root, 'output', locale, `a${index}.md`), 'utf8'),
      ),
    )
    const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
    const texts = locales.map(locale => readFileSync(join(root, 'output', locale, 'a0.md'), 'utf8'))
    const digits = /\d[\d.,]*/g

    await ratio(
      `check of ${articles} articles ÷ remark-parse + gfm + frontmatter of all their documents`,
      async () => {
        await stet(root, ['check'])
      },
      async () => {
        for (const document of documents) parser.parse(document)
      },
    )
    await ratio(
      'recognising figures ÷ a regular expression of digits',
      async () =>
        repeat(() => {
          for (const [index, locale] of locales.entries()) recognise(texts[index] ?? '', locale)
        }),
      async () =>
        repeat(() => {
          for (const text of texts) Array.from(text.matchAll(digits))
        }),
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Copies of the article, so that the ratio does not hang on what is done once. */
function makeCorpus(root: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const read = (path: string): string => readFileSync(join(repository, path), 'utf8')
  write('stet.config.json', JSON.stringify({ sourceLocale: 'de', locales }))
  write('locales/names.json', read('locales/names.json'))
  for (let index = 0; index < articles; index++) {
    write(`source/a${index}.md`, read(`source/${name}.md`))
    for (const locale of locales) {
      write(`locales/${locale}/a${index}.json`, read(`locales/${locale}/${name}.json`))
    }
  }
}

function repeat(work: () => void): void {
  for (let time = 0; time < 20; time++) work()
}

/** Prints the median of the ratios of two works done in turn, after one round that is not counted. */
async function ratio(
  title: string,
  work: () => Promise<void>,
  baseline: () => Promise<void>,
): Promise<void> {
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const one = await time(work)
    const other = await time(baseline)
    if (round > 0) ratios.push(one / other)
  }
  const sorted = ratios.toSorted((a, b) => a - b)
  const [low, median, high] = [sorted[0], sorted[rounds >> 1], sorted.at(-1)].map(value =>
    value?.toFixed(2),
  )
  console.log(`${title}: ${median} (${low} to ${high})`)
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
