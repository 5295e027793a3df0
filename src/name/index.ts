export { compare } from './compare.ts'
export { recognise } from './recognise.ts'
export type { Knowledge, NameMessage, Side } from './types.ts'
