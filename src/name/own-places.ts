import { addForm } from './add-form.ts'
import { exonyms } from './exonyms.ts'
import { kindOfPlace } from './kind-of-place.ts'
import { languageOf } from './language-of.ts'
import { memo } from './memo.ts'
import type { Exonym, Language, Step } from './types.ts'

/** The places that a language has names for. */
interface Places {
  root: Step
  /** The forms by concept, the usual first. */
  forms: ReadonlyMap<string, readonly string[]>
}

/** How a locale writes the places of the world, and what is no name in it. */
export const ownPlaces: (locale: string) => Places = memo(locale => {
  const language = languageOf(locale)
  const root: Step = { forms: [] }
  const forms = new Map<string, string[]>()
  const own = exonyms(locale)
  for (const exonym of own) {
    const concept = `place:${exonym.concept}`
    const kind = kindOfPlace(exonym)
    for (const text of exonym.forms) addForm(root, { concept, text, kind }, language)
    forms.set(concept, [...(forms.get(concept) ?? []), ...exonym.forms])
  }
  for (const exonym of own) addGuesses(root, exonym, language)
  for (const text of language.notNames) {
    addForm(root, { concept: '', text, kind: 'none' }, language)
  }
  return { root, forms }
}, 1000)

/** A guess counts only where no name is written that way: Südafrika is no part of Sudan. */
function addGuesses(root: Step, exonym: Exonym, language: Language): void {
  const concept = `place:${exonym.concept}`
  for (const text of exonym.guesses) {
    const known = root.next?.get(text.toLowerCase())?.forms ?? []
    if (known.every(form => form.concept === concept)) {
      addForm(root, { concept, text, kind: 'place', guess: true }, language)
    }
  }
}
