/** A part of a date, with the token behind it. */
export interface Part {
  value: number
  next: number
  /** True for a compound such as `Oktoberhälfte`, which has no day. */
  tail?: boolean
  /** True for an abbreviation, which needs the rest of a date. */
  short?: boolean
}
