/**
 * How many letters of one set (`lettersIn`) are not in another. So many letters of a text are wrong
 * at least where it should be the other.
 */
export function lacksLetters(had: number, wanted: number): number {
  let count = 0
  for (let left = wanted & ~had; left !== 0; left &= left - 1) count += 1
  return count
}
