/** What a word can be at the beginning of a figure, as bits of `Word.roles`. */
export const role: Record<
  | 'starts'
  | 'active'
  | 'core'
  | 'article'
  | 'glue'
  | 'mask'
  | 'bounds'
  | 'point'
  | 'counts'
  | 'number'
  | 'part'
  | 'joint'
  | 'numeral',
  number
> = {
  /** A figure may begin with it. */
  starts: 1,
  /** A figure that is no date may begin with it. */
  active: 2,
  /** It may be the first number or name of a figure. */
  core: 4,
  article: 8,
  /** It may stand before the first number of a figure. */
  glue: 16,
  /** A phrase that is no figure may begin with it. */
  mask: 32,
  /** It belongs to a bound. */
  bounds: 64,
  /** A mark that begins a figure where digits follow. */
  point: 128,
  /** A number word may begin with it. */
  counts: 256,
  /** It is a run of digits. */
  number: 512,
  /** It may go on a number word. */
  part: 1024,
  /** A mark that may stand between the words of one number. */
  joint: 2048,
  /** It may be a Roman numeral. */
  numeral: 4096,
}
