export { addRows, type NewRow } from './add-rows.ts'
export { compare } from './compare.ts'
export { knowsWord } from './knows-word.ts'
export { mergeSummaries } from './merge-summaries.ts'
export { nameKey } from './name-key.ts'
export { parseTermbase } from './parse-termbase.ts'
export { recognise } from './recognise.ts'
export { suggest } from './suggest.ts'
export { summarise } from './summarise.ts'
export type {
  Knowledge,
  NameMessage,
  ParsedTermbase,
  Side,
  Suggestion,
  Summary,
  TermbaseMessage,
  TermbaseProblem,
  Translations,
} from './types.ts'
