/** Words of the figure library beyond the contract of `../types.ts`. */

import type { Figure, Span } from '../types.ts'

export type * from './types/language.ts'

/** A figure whose style another one is to take, with its text without the bound word. */
export interface Like {
  text: string
  figure: Figure
}

/** How sure a figure is: weak ones raise nothing where the other side says nothing. */
export type Strength = 'hard' | 'soft' | 'weak'

/** What the comparator and the writer know about a figure beyond its contract. */
export interface Detail {
  strength: Strength
  /** The figure without its bound and range words, counted from its start. */
  body: Span
  /** The number with its scale, counted from the start of the figure. */
  number: Span
  /** Another value the notation may stand for: `30,000` in Vietnamese. */
  alternate?: string
  /** The value by the separators of other languages: `3.125` in English is 3125 in German. */
  foreign?: string
  /** Day of the week that an ordinal may mean: `thứ ba`. */
  weekday?: number
  /** True for digits, false for words. */
  digits: boolean
  /** Power of ten of the scale words. */
  scale: number
  /** The bound word, counted from the start of the figure. */
  bound?: Span
  /** 1 for a rise said beside the figure, -1 for a fall. */
  change?: number
  /** True behind a `from` without its `to`: a lower limit, if anything. */
  from?: boolean
  /** True where a time says which half of the day it means. */
  half?: boolean
  /** True for a word that is a figure only now and then: `năm`. */
  doubtful?: boolean
}

/** A figure with its details; `recognise` gives these. */
export type DetailedFigure = Figure & { detail: Detail }

/** What can be wrong with a figure of a target; the `message` of a drift. */
export type FigureMessage =
  | 'added'
  | 'ambiguous'
  | 'bound-added'
  | 'bound-changed'
  | 'bound-flipped'
  | 'bound-lost'
  | 'changed'
  | 'currency-changed'
  | 'direction-changed'
  | 'era-changed'
  | 'half-changed'
  | 'missing'
  | 'missing-several'
  | 'percent-added'
  | 'percent-lost'
  | 'sign-changed'
  | 'step-changed'
  | 'swapped'
  | 'time-zone-changed'
  | 'unit-changed'
  | 'unit-lost'

/** One side of a comparison. */
export interface Side {
  /** BCP 47. */
  language: string
  text: string
  figures: Figure[]
  /** Verbatim tokens and names; equal keys are the same thing on both sides. */
  anchors?: (Span & { key: string })[]
}
