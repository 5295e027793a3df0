/**
 * Whether a word in small letters can be a syllable of Vietnamese: an initial, a vowel and an
 * ending that go together, whatever its tone. Most foreign names cannot.
 */
export function isSyllable(word: string): boolean {
  return syllable.test(word.normalize('NFD').replace(tones, '').normalize('NFC'))
}

/** Grave, acute, tilde, hook above, dot below: the tones, but not the marks of ă, â, ê, ô, ơ, ư. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

const initial = 'b|c|ch|d|đ|g|gh|h|k|kh|l|m|n|ng|ngh|nh|p|ph|r|s|t|th|tr|v|x'
const rime = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
  'ă(?:c|m|n|ng|p|t)',
  'â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?',
  'ê(?:ch|m|n|nh|p|t|u)?',
  'i(?:a|ch|m|n|nh|p|t|u)?',
  'iê(?:c|m|n|ng|p|t|u)',
  'o(?:a(?:c|ch|i|n|ng|nh|o|t|y)?|ă(?:c|m|n|ng|t)|e(?:n|o|t)?|c|i|m|n|ng|p|t)?',
  'ô(?:c|i|m|n|ng|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|â(?:n|ng|t|y)|ê(?:ch|nh)?|ơ|y(?:a|ch|n|nh|t|u|ê(?:n|t))?|c|i|m|n|ng|p|t)?',
  'uô(?:c|i|m|n|ng|t)',
  'ư(?:a|c|i|m|n|ng|t|u)?',
  'ươ(?:c|i|m|n|ng|p|t|u)',
  'y(?:ê(?:m|n|ng|t|u))?',
].join('|')
const afterQ =
  'a(?:c|ch|i|n|ng|nh|o|t|u|y)?|ă(?:c|n|ng|t)|â(?:n|t|y)|e(?:n|o|t)?|ê(?:n|t)?|i(?:t)?|ơ|y(?:ch|nh|t|ê(?:n|t))?|ôc'

const syllable = new RegExp(`^(?:(?:${initial})?(?:${rime})|qu(?:${afterQ})|gi(?:${rime})?)$`, 'u')
