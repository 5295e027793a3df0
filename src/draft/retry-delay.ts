/** Without a word of the service, in milliseconds. */
const usual = 500
/** Who wants to be left alone for longer is asked again by a person. */
const longest = 60_000

/**
 * How long a service wants to be left alone, in milliseconds: the header `Retry-After` (RFC 9110,
 * 10.2.3), in seconds or as a date.
 */
export function retryDelay(
  headers: Readonly<Record<string, string>>,
  now: number = Date.now(),
): number {
  const word = headers['retry-after']?.trim() ?? ''
  const delay = /^\d+$/.test(word) ? Number(word) * 1000 : Date.parse(word) - now
  if (Number.isNaN(delay)) return usual
  return Math.min(longest, Math.max(0, delay))
}
