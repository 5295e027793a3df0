const { charCodeAt } = String.prototype

/**
 * A code unit of a text, which has to be one of its own: a place behind the end makes all later calls
 * slow. Texts have many forms in memory, and looking the method up anew for each of them takes longer
 * than what it does.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
