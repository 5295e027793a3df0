import { compare, recognise } from '../../src/figure/index.ts'
import type { TextPair } from './comparator.ts'

/** Reads and compares the figures of two texts. */
export function sameFigures({ sourceLanguage, targetLanguage, source, target }: TextPair): boolean {
  const from = {
    language: sourceLanguage,
    text: source,
    figures: recognise(source, sourceLanguage),
  }
  const to = { language: targetLanguage, text: target, figures: recognise(target, targetLanguage) }
  return compare(from, to).length === 0
}
