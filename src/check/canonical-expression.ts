import { isScriptUrl } from './is-script-url.ts'

/** A text in quotation marks; what JavaScript evaluates stands between backticks. */
const literal = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs

/**
 * An expression without what translations may write otherwise: the texts in it. Addresses and tags
 * are no texts.
 */
export function canonicalExpression(expression: string): string {
  return expression.replaceAll(literal, found => {
    const text = found.slice(1, -1)
    const isText = !/^\s*[\w+.-]+:|[<>]|^[./#]/.test(text) && !isScriptUrl(text)
    return isText ? '""' : found
  })
}
