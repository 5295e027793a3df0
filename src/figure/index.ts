/** The figure library: recognises, compares and writes figures. */

export { baseLanguages } from './base-languages.ts'
export { compare } from './compare.ts'
export { knownLanguages } from './known-languages.ts'
export { partners } from './partners.ts'
export { recognise } from './recognise.ts'
export type { DetailedFigure, Side } from './types.ts'
export { write } from './write.ts'
