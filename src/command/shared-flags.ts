import { reporters } from '../report/index.ts'
import type { Flag } from '../types.ts'

/** Flags that several commands take. */
export const sharedFlags: Record<'locale' | 'format', Flag> = {
  locale: {
    flags: '--locale <locale...>',
    description: 'only these target locales: en vi or en,vi',
  },
  format: {
    flags: '--format <format[=file]>',
    description: 'how findings are printed, and to which file; may be given several times',
    choices: Object.keys(reporters),
    repeatable: true,
  },
}
