import type { Check } from '../../types.ts'
import { checks } from '../index.ts'
import { readComment } from './read-comment.ts'

/** What is made of the doc comments of the checks: a page for people and the data of `stet explain`. */
export function docs(): { 'README.md': string; 'docs.json': string } {
  const entries = Object.values(checks).map(
    check =>
      [check.id, pageOf(readComment(new URL(`../${check.id}.ts`, import.meta.url)))] as const,
  )
  const pages = entries.map(([id, page]) => section(checks[id], page))
  const data = entries.map(([id, page]) => [id, { fixable: checks[id]?.fixable, page }])
  return {
    'README.md': `# Checks

Made from the doc comments of the checks by \`npm run docs\`. Each can be set to \`"off"\`, \`"warn"\` or
\`"error"\` under \`rules\` in the configuration; \`stet explain <check>\` prints its section.

${pages.join('\n')}`,
    'docs.json': `${JSON.stringify(Object.fromEntries(data), null, 2)}\n`,
  }
}

/** Each `@example` with its settings becomes a heading and a line. */
function pageOf(comment: string): string {
  const page = comment.replaceAll(/^@example (.*)$/gm, '## Example\n\nWith `$1`:')
  return `${page.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`
}

const ready = 'what is expected can take the place of what is wrong'

function section(check: Check | undefined, text: string): string {
  if (!check) return ''
  const [summary = '', ...rest] = text.split('\n\n')
  const cure = check.safe
    ? `${ready}; \`stet fix\` puts it there ${check.severity === 'error' ? 'where only the form is meant' : 'by itself'}`
    : check.fixable
      ? ready
      : 'no ready cure'
  const body = rest.join('\n\n').replaceAll(/^## /gm, '### ')
  return `## \`${check.id}\`\n\n${summary}\n\nSeverity: ${check.severity}; ${cure}.\n\n${body}`
}
