import { addForm } from './add-form.ts'
import { exonyms } from './exonyms.ts'
import { kindOfPlace } from './kind-of-place.ts'
import { languageOf } from './language-of.ts'
import { memo } from './memo.ts'
import type { Step } from './types.ts'

/** How English writes the places of the world, to be found in the texts of a locale. */
export const foreignPlaces: (locale: string) => Step = memo(locale => {
  const root: Step = { forms: [] }
  for (const exonym of exonyms('en')) {
    const concept = `place:${exonym.concept}`
    const kind = kindOfPlace(exonym)
    for (const text of exonym.forms) addForm(root, { concept, text, kind }, languageOf(locale))
  }
  return root
}, 1000)
