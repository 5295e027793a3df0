import { english } from '../data/english.ts'
import { frontSearch } from '../front-search.ts'
import { lazy } from '../lazy.ts'
import { memo } from '../memo.ts'
import { inflect } from './inflect.ts'

/** Whether a word in small letters is a common English word, in any of its forms. */
export const isEnglish: (word: string) => boolean = memo(
  word => common()(word) || inflect(word).some(isEnglish),
)

/** Read when first asked for. */
const common = lazy(() => frontSearch(english))
