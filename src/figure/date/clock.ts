/** A time of day being read. */
export interface Clock {
  hour: number
  minute?: number
  second?: number
  /** The token behind it. */
  next: number
  /** True where something besides the numbers says that this is a time. */
  sure: boolean
  /** True where the hour has its word, though that may be a length of time as well: `7 giờ`. */
  said?: boolean
}
