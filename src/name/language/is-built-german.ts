/**
 * Whether a word in small letters is built of known German words: one of them with an ending, or a
 * compound of up to four. `has` says which words are known.
 */
export function isBuiltGerman(word: string, has: (word: string) => boolean): boolean {
  const isPart = (part: string): boolean => has(part) || isPrefixed(part, has)
  const isTail = (part: string): boolean => isPart(part) || loses(part, endings, isPart)
  // `Lehr` of `lehren`, `Schul` of `Schule`.
  const isFront = (part: string): boolean =>
    isTail(part) || isPart(`${part}e`) || isPart(`${part}en`) || loses(part, links, isTail)
  if (isTail(word)) return true
  for (let at = word.length - least; at >= least; at -= 1) {
    if (isTail(word.slice(at)) && isFrontOf(word.slice(0, at), isFront, 2)) return true
  }
  return false
}

/** Whether what stands in front of the last word is a word, or up to `depth` more. */
function isFrontOf(front: string, isFront: (part: string) => boolean, depth: number): boolean {
  if (isFront(front)) return true
  if (depth === 0) return false
  for (let at = front.length - least; at >= least; at -= 1) {
    if (isFront(front.slice(at)) && isFrontOf(front.slice(0, at), isFront, depth - 1)) return true
  }
  return false
}

function isPrefixed(word: string, has: (word: string) => boolean): boolean {
  return prefixes.some(prefix => {
    const length = word.length - prefix.length
    return length > least && word.startsWith(prefix) && has(word.slice(prefix.length))
  })
}

/** Whether a word without one of some endings passes a test. */
function loses(word: string, all: Endings, test: (part: string) => boolean): boolean {
  return (all.get(word.charAt(word.length - 1)) ?? []).some(ending => {
    const length = word.length - ending.length
    return length >= stem(ending) && word.endsWith(ending) && test(word.slice(0, length))
  })
}

/** Letters of a part of a compound. */
const least = 3

/** Letters in front of an ending: `Ostend` is no participle. */
function stem(ending: string): number {
  return ending.length > 2 ? 4 : least
}

/** Endings by their last letter. */
type Endings = ReadonlyMap<string, readonly string[]>

/** Endings of cases, of verbs and of adjectives, and those that make words of words. */
const endings = byLetter(`
  e n s t en er em es te st se ern ens ten tet sten ste ses sen ere eren end ende enden ung ungen
  heit heiten keit keiten igkeit igkeiten schaft schaften chen lein in innen lich liche lichen ig
  ige igen isch ische ischen los lose losen losigkeit bar bare baren
`)

/** What joins the parts of a compound. */
const links = byLetter('s n en e es er')

function byLetter(list: string): Endings {
  return Map.groupBy(list.trim().split(/\s+/u), ending => ending.charAt(ending.length - 1))
}

const prefixes: readonly string[] = `
  ab an auf aus be bei durch ein ent er fort ge her hin hinter miss mit nach neben nicht ober über
  um un unter ur ver vor weg weiter wider wieder zer zu zurück zusammen zwischen
`
  .trim()
  .split(/\s+/u)
