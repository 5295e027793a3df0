export { compare } from './compare.ts'
export { parseTermbase } from './parse-termbase.ts'
export { recognise } from './recognise.ts'
export type {
  Knowledge,
  NameMessage,
  ParsedTermbase,
  Side,
  TermbaseMessage,
  TermbaseProblem,
} from './types.ts'
