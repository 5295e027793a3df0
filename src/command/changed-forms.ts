import { parseTermbase } from '../name/index.ts'
import type { Settings, Termbase } from '../types.ts'

/** All forms, old and new, in small letters, of the concepts in which two termbases differ. */
export function changedForms(
  then: string | undefined,
  now: string | undefined,
  { sourceLocale, targets }: Settings,
): string[] {
  if (then === now) return []
  const locales = [sourceLocale, ...targets]
  const [old, today] = [then, now].map(text => parseTermbase(text || '{}', locales).termbase)
  const concepts = new Set([...Object.keys(old ?? {}), ...Object.keys(today ?? {})])
  const differing = [...concepts].filter(
    concept => JSON.stringify(old?.[concept]) !== JSON.stringify(today?.[concept]),
  )
  return differing.flatMap(concept =>
    [concept, ...formsOf(old, concept), ...formsOf(today, concept)].map(form => form.toLowerCase()),
  )
}

function formsOf(termbase: Termbase | undefined, concept: string): string[] {
  return Object.values(termbase?.[concept] || {}).flat()
}
