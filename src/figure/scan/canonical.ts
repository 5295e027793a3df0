/** A text made comparable, with the way back to the original. */
export interface Canonical {
  /** NFC, ASCII digits, without invisible characters. */
  cased: string
  /** Offset in the original of each code unit; undefined where nothing moved. */
  offsets?: number[]
}

/** Latin letters and the usual punctuation: nothing to change. */
const usual = /^[\0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2029\u202f-\u205e\u2070-\u22ff]*$/

/** Anything that moves or changes digits: marks, invisible characters, other digits, wide forms. */
const odd = /[\p{M}\p{Cf}\p{Nd}\uff01-\uff5e\p{Cs}]/u
const digit = /\p{Nd}/u
const invisible = /\p{Cf}/gu

/** Brings a text into the form the recogniser reads. */
export function canonical(text: string): Canonical {
  if (usual.test(text) || !odd.test(text.replace(/[0-9]+/g, ''))) {
    return { cased: text }
  }
  let cased = ''
  const offsets: number[] = []
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const [cluster] = match
    let clean = cluster.length === 1 ? cluster : cluster.normalize('NFC').replace(invisible, '')
    const code = clean.charCodeAt(0)
    if (code >= 0xff01 && code <= 0xff5e) clean = clean.normalize('NFKC')
    else if (code > 0x7f && digit.test(clean)) clean = asciiDigit(clean)
    clean = clean.replace(invisible, '')
    for (let index = 0; index < clean.length; index += 1) offsets.push(match.index)
    cased += clean
  }
  offsets.push(text.length)
  return { cased, offsets }
}

/** Decimal digits stand in Unicode in runs of ten that begin with zero. */
function asciiDigit(cluster: string): string {
  const code = cluster.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1
  const rest = cluster.slice(String.fromCodePoint(code).length)
  return String((code - zero) % 10) + rest
}
