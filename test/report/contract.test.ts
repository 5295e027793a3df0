import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/report/index.ts'
import { showsArticles } from '../../src/report/shows-articles.ts'
import { drifted, hostile, many, options } from './findings.ts'

/** What every reporter holds to. */
describe.each(Object.entries(reporters))('the reporter %s', (id, reporter) => {
  it('names the file, the line and what is wrong', () => {
    const text = reporter(drifted(), options)
    expect(text).toContain('locales/en/a.json')
    expect(text).toContain('71 percent')
    expect(text).toContain('source/a.md')
    expect(text).toMatch(/\b2\b/)
  })

  it('says every finding', () => {
    const text = reporter(many(14, 13), options)
    for (let number = 1; number <= 27; number++)
      expect(text).toMatch(RegExp(`Finding ${number}\\b`))
  })

  it('says the same whatever order the files come in', () => {
    const [article, file] = drifted()
    if (!article || !file) throw new Error('Two files.')
    expect(reporter([file, article], options)).toBe(reporter([article, file], options))
  })

  it('is known to show the articles where it asks for them', () => {
    let asked = false
    const articles = () => {
      asked = true
      return []
    }
    reporter(drifted(), { ...options, articles })
    expect(asked).toBe(showsArticles.has(id))
  })

  it('changes nothing that it is given', () => {
    const files = drifted()
    const before = JSON.stringify(files.map(file => [String(file), file.messages]))
    reporter(files, options)
    expect(JSON.stringify(files.map(file => [String(file), file.messages]))).toBe(before)
  })

  it('is text that ends its last line, whatever stands in the findings', () => {
    const text = reporter(hostile(), options)
    expect(text).toMatch(/\n$/)
    expect(reporter([], options)).toMatch(/^$|\n$/)
  })
})
