const tens = ['', 'X', 'XX', 'XXX']
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** The Roman numerals from 1 to 39, in order. */
export const romanNumerals: readonly string[] = tens
  .flatMap(ten => ones.map(one => ten + one))
  .slice(1)
