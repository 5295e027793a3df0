import type { Exonym, Form } from './types.ts'

/** Money and hours stand aside: they are figures, too. */
export function kindOfPlace({ concept }: Exonym): Form['kind'] {
  return concept.includes(':') && !concept.startsWith('language:') ? 'aside' : 'place'
}
