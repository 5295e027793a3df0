import type { Lexicon } from './compile-termbase.ts'
import type { Mention } from './mention.ts'
import { mentionsOf } from './mentions-of.ts'
import type { Reading } from './reading.ts'
import { type Tally, tally } from './tally.ts'

/** Two texts and the names of them that are known. */
export interface Scene {
  source: Reading
  target: Reading
  /** The names of the source that the target has to say. */
  said: readonly Mention[]
  saidTally: Tally
  /** The names of the target. */
  written: readonly Mention[]
  writtenTally: Tally
  /** Places inside names that the target alone has: `Mỹ` in `đội tuyển Mỹ`. */
  aside: ReadonlySet<string>
  /** The names as the target's locale writes them. */
  lexicon: Lexicon
  /** For each word of the target, whether a figure or a finding has it already. */
  taken: boolean[]
  /** The name that a word of the target belongs to. */
  owners: ReadonlyMap<number, Mention>
  /** The indexes of the words of a name, of either text. */
  wordsOf: ReadonlyMap<Mention, readonly number[]>
}

/** Sets the scene with the mentions of both texts. Money and hours are figures: `US-Dollar` may be `$`. */
export function setScene(
  source: Reading,
  target: Reading,
  known: readonly Mention[],
  all: readonly Mention[],
  lexicon: Lexicon,
): Scene {
  const said = known.filter(isName)
  const written = all.filter(isName)
  const saidTally = tally(said)
  const own = written.filter(mention => mentionsOf(mention, saidTally).length === 0)
  const wordsOf = new Map([...placed(known, source), ...placed(all, target)])
  const owners = new Map<number, Mention>()
  for (const mention of all) for (const at of wordsOf.get(mention) ?? []) owners.set(at, mention)
  return {
    source,
    target,
    said,
    saidTally,
    written,
    writtenTally: tally(written),
    aside: tally(own).inside,
    lexicon,
    taken: target.words.map((_, index) => {
      const owner = owners.get(index)
      return owner !== undefined && !isName(owner)
    }),
    owners,
    wordsOf,
  }
}

function isName({ forms }: Mention): boolean {
  return forms.some(form => form.kind !== 'aside')
}

/** The indexes of the words of each mention, in one walk. */
function placed(all: readonly Mention[], { words }: Reading): Map<Mention, number[]> {
  const found = new Map<Mention, number[]>()
  let at = 0
  for (const mention of all) {
    const own: number[] = []
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < mention.name.end) {
      if ((words[at]?.end ?? 0) > mention.name.start) own.push(at)
      at += 1
    }
    found.set(mention, own)
  }
  return found
}
