/** Article and id of a key like `2025/article#some-id`; an id has no `#`. */
export function splitKey(key: string): { article: string; id: string } {
  const end = key.lastIndexOf('#')
  return { article: key.slice(0, Math.max(0, end)), id: key.slice(end + 1) }
}
