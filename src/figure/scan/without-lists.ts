import type { Token } from './token.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'
import { whole } from './whole.ts'

/** `22,24,26` is a list where its parts are no groups of three. */
export function withoutLists(tokens: Token[], words: Vocabulary): Token[] {
  if (!tokens.some(isList)) return tokens
  // No figure goes on behind a comma of a list.
  const comma = { ...vocabulary.learn(words, ','), roles: 0 }
  return tokens.flatMap(item => {
    if (!isList(item)) return [item]
    let at = item.start
    return item.text.split(/(,)/).map((text, index): Token => {
      const start = at
      at += text.length
      const place = { text, whole: whole(text), start, end: at, spaced: index === 0 && item.spaced }
      return text === ','
        ? { ...item, ...place, kind: 'mark', word: comma }
        : { ...item, ...place, kind: 'number' }
    })
  })
}

function isList({ kind, text }: Token): boolean {
  return (
    kind === 'number' &&
    /^\d+(?:,\d+){2,}$/.test(text) &&
    !/^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(text)
  )
}
