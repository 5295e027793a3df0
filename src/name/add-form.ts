import { gapBefore } from './gap-before.ts'
import { scanWords } from './scan-words.ts'
import type { Form, Language, Step } from './types.ts'

/** Adds a form to those that a text is searched for; a term also without its class word. */
export function addForm(root: Step, form: Omit<Form, 'words'>, language: Language): void {
  if (oneWord.test(form.text)) {
    const text = form.text.normalize('NFC')
    follow(root, text.toLowerCase()).forms.push({ ...form, words: [text] })
    return
  }
  const formWords = partsOf(form.text)
  if (formWords.length === 0) return
  addWords(root, form, formWords, language)
  if (form.kind !== 'term') return
  const rest = afterClassWord(formWords, language.classWords)
  if (rest !== undefined) addWords(root, form, rest, language)
}

/** A word of a form. */
interface Part {
  text: string
  key: string
  gap: string
}

function partsOf(form: string): Part[] {
  const parts: Part[] = []
  let from = 0
  const scanned = scanWords(form)
  const count = scanned[0] ?? 0
  for (let at = 1; at <= count; at += 3) {
    const start = scanned[at] ?? 0
    const end = scanned[at + 1] ?? 0
    const text = form.slice(start, end).replaceAll('.', '').normalize('NFC')
    const gap = gapBefore(form, from, start, parts.at(-1)?.text ?? '', text)
    parts.push({ text, key: text.toLowerCase(), gap })
    from = end
  }
  return parts
}

const oneWord = /^[\p{L}\p{M}]+$/u

function addWords(
  root: Step,
  form: Omit<Form, 'words'>,
  formWords: readonly Part[],
  language: Language,
): void {
  let steps = [root]
  formWords.forEach((word, index) => {
    const last = index === formWords.length - 1
    const keys = last ? [word.key] : [word.key, ...baseKeys(word, language)]
    const gap = index === 0 ? '' : word.gap
    const reached = steps.flatMap(at => keys.map(key => follow(at, gap + key)))
    steps = [...new Set(reached)]
  })
  const whole = { ...form, words: formWords.map(word => word.text) }
  for (const at of steps) at.forms.push(whole)
}

function baseKeys(word: Part, language: Language): string[] {
  return language.bases(word.text, false).map(length => word.text.slice(0, length).toLowerCase())
}

function follow(from: Step, key: string): Step {
  from.next ??= new Map()
  const known = from.next.get(key)
  if (known !== undefined) return known
  const to: Step = { forms: [] }
  from.next.set(key, to)
  return to
}

/** The words after a leading class word, where what is left still looks like a name. */
function afterClassWord(
  formWords: readonly Part[],
  classWords: readonly string[],
): readonly Part[] | undefined {
  for (const classWord of classWords) {
    const parts = classWord.split(' ')
    const rest = formWords.slice(parts.length)
    if (!/^\p{Lu}/u.test(rest[0]?.text ?? '')) continue
    if (parts.every((part, index) => formWords[index]?.key === part)) return rest
  }
  return undefined
}
