/**
 * The words of stet as types. One word per thing: these names are used everywhere, in code,
 * messages and documentation.
 */

export type * from './types/acceptance.ts'
export type * from './types/article.ts'
export type * from './types/check.ts'
export type * from './types/command.ts'
export type * from './types/draft.ts'
export type * from './types/drift.ts'
export type * from './types/exchange.ts'
export type * from './types/finding.ts'
export type * from './types/memory.ts'
export type * from './types/pair.ts'
export type * from './types/report.ts'
export type * from './types/settings.ts'
