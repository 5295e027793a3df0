/**
 * Makes a value for each key when it is first asked for. Texts repeat their words; what fills the
 * memory is no text, and empties it.
 */
export function memo<Key, Value extends object | string | number | boolean | null>(
  make: (key: Key) => Value,
  most = 20_000,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = make(key)
    if (known.size >= most) known.clear()
    known.set(key, value)
    return value
  }
}
