/** The indexes of the items of a list that are such, in order. */
export function indexesOf<Item>(
  items: readonly Item[],
  isSuch: (item: Item, index: number) => boolean,
): number[] {
  const found: number[] = []
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item !== undefined && isSuch(item, index)) found.push(index)
  }
  return found
}
