import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { stet } from '../stet.ts'
import { benchComparator, type TextPair } from './comparator.ts'

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

    await ratio(
      `check of ${articles} articles ÷ remark-parse + gfm + frontmatter of all their documents`,
      async () => {
        await stet(root, ['check'])
      },
      async () => {
        for (const document of documents) parser.parse(document)
      },
    )
    benchComparator('reading and comparing figures of the article', unitPairs())
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

/** The units of the article with their translations. */
function unitPairs(): TextPair[] {
  const [source, ...targets] = locales.map(locale => ({
    locale,
    texts: Object.values<string>(
      JSON.parse(readFileSync(join(repository, `locales/${locale}/${name}.json`), 'utf8')),
    ),
  }))
  return targets.flatMap(({ locale, texts }) =>
    (source?.texts ?? []).map((text, index) => ({
      sourceLanguage: source?.locale ?? '',
      targetLanguage: locale,
      source: text,
      target: texts[index] ?? '',
    })),
  )
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
