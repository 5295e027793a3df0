/** Gives all items to `attempt`, and halves where it refuses them together; those refused alone. */
export function bisect<Item>(
  items: readonly Item[],
  attempt: (batch: readonly Item[]) => boolean,
): Item[] {
  if (items.length === 0 || attempt(items)) return []
  if (items.length === 1) return [...items]
  const half = items.length >> 1
  return [...bisect(items.slice(0, half), attempt), ...bisect(items.slice(half), attempt)]
}
