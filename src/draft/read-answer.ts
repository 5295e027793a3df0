/** What an answer holds: the translation, or a message key that says what is wrong with it. */
export type Answer = { target: string } | { fault: string; values?: Record<string, string> }

/** So many times longer than its source no translation is, but for a very short one. */
const stretch = 6
const floor = 200

/**
 * Reads a model's answer to a unit: JSON with the unit's own id and a text. What a model thinks aloud
 * before it and a code fence around it are passed over; all else is refused.
 */
export function readAnswer(text: string, id: string, source: string): Answer {
  const json = text
    .replace(/^\s*<think>[\s\S]*?<\/think>/, '')
    .trim()
    .replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, '$1')
  let found: unknown
  try {
    found = JSON.parse(json)
  } catch {
    return { fault: 'machine.not-json' }
  }
  if (typeof found !== 'object' || found === null) return { fault: 'machine.not-json' }
  const { id: own, target } = found as Record<string, unknown>
  if (own !== id) return { fault: 'machine.wrong-id', values: { id } }
  if (typeof target !== 'string' || !target.isWellFormed()) return { fault: 'machine.not-json' }
  if (target.trim() === '') return { fault: 'machine.empty' }
  if (target.length > Math.max(floor, source.length * stretch)) return { fault: 'machine.too-long' }
  // Control characters but tab and line feed are no text.
  if (/[\p{Cc}--[\t\n]]/v.test(target)) return { fault: 'machine.control' }
  return { target: target.trim() }
}
