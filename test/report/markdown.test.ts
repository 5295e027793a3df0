import type { Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { drifted, hostile, many, options } from './findings.ts'

it('says how many findings there are, and each in a row', () => {
  expect(markdown(drifted(), options)).toBe(`## stet: 1 error, 0 warnings

| Severity | Place | Finding |
|---|---|---|
| error | \`locales/en/a.json:2:23\` | Unexpected figure \`71 percent\`, expected \`17 percent\` (figure)<br>\`vi\` and the source agree; \`en\` stands alone.<br>\`source/a.md:1:10\`: the source says \`17 Prozent\` |
`)
  expect(markdown([], options)).toBe('## stet: 0 errors, 0 warnings\n')
})

it('stays one table of three columns whatever stands in the findings', () => {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown(hostile(), options))
  const tables = tree.children.filter((node): node is Table => node.type === 'table')
  expect(tables.map(({ children }) => children.map(row => row.children.length))).toEqual([
    [3, 3, 3],
  ])
  const html: string[] = []
  visit(tree, 'html', node => {
    html.push(node.value)
  })
  expect(new Set(html)).toEqual(new Set(['<br>']))
})

it('stays below what a job summary may hold', () => {
  const text = markdown(many(300, 400), options)
  expect(text).toContain('And 200 more findings.')
})
