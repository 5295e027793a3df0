import { findLanguage } from '../scan/find-language.ts'
import type { DetailedFigure, Side } from '../types.ts'
import type { Atom } from './atom.ts'

/**
 * True for a defeat told the way each language tells it: English names the winner's score first
 * (`lost 3-1`), German and Vietnamese the loser's own (`verlor 1:3`).
 */
export function isTurnedScore(source: Side, target: Side, from: Atom, to: Atom): boolean {
  if (from.unit !== 'score' && to.unit !== 'score') return false
  const [left, right] = [isWinnerFirst(source), isWinnerFirst(target)]
  if (left === right) return false
  const { figure } = left ? from : to
  const falling = Number(figure.value) > Number(figure.to)
  return falling && (isLost(source, from.figure) || isLost(target, to.figure))
}

function isWinnerFirst({ language }: Side): boolean {
  return findLanguage(language).lexicon.language.winnerFirst ?? false
}

function isLost({ text, language }: Side, { start, end }: DetailedFigure): boolean {
  const { losing } = findLanguage(language).lexicon.language
  if (!losing) return false
  const near = text.slice(Math.max(0, start - 40), end + 25)
  return new RegExp(`(?<!\\p{L})(?:${losing})`, 'iu').test(near)
}
