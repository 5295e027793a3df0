import { isScriptUrl } from './is-script-url.ts'

/** A text in quotation marks; what JavaScript evaluates stands between backticks. */
const literal = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs

/** What values are written with: names, numbers, lists and objects; neither comments nor operators. */
const data = /^[\w$\s{}[\]():,.]*$/

/**
 * An expression without what translations may write otherwise: the texts in it, and in values the
 * white space and a comma behind the last. Addresses and tags are no texts.
 */
export function canonicalExpression(expression: string): string {
  const literals: string[] = []
  const frame = expression.replaceAll(literal, found => {
    const text = found.slice(1, -1)
    const isText = !/^\s*[\w+.-]+:|[<>]|^[./#]/.test(text) && !isScriptUrl(text)
    literals.push(isText ? '' : text)
    return '\0'
  })
  return JSON.stringify([data.test(frame.replaceAll('\0', '')) ? tighten(frame) : frame, literals])
}

/** Without the white space that parts nothing. */
function tighten(frame: string): string {
  return frame
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<![\w$]) | (?![\w$])/g, '')
    .replaceAll(/,(?=[}\])])/g, '')
}
