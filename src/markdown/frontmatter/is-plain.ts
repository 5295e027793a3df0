/** What YAML (1.1 or 1.2) reads as something else than a text. */
const other =
  /^(?:~|null|true|false|y|n|yes|no|on|off|[-+]?\.(?:inf|nan)|[-+.\d][-+.:_\dtzxoa-f]*)$/i

/** What ends a plain scalar, or cannot start one. */
const special = /^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|:(?:\s|$)|\s#|^\s|\s$/

/** Whether a text can stand in YAML without quotation marks, in one line, and is read as a text. */
export function isPlain(text: string): boolean {
  const isOneLine = !/[\p{Cc}\u2028\u2029\uFEFF]/u.test(text)
  return text !== '' && isOneLine && !special.test(text) && !other.test(text)
}
