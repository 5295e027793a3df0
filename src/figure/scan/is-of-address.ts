/** `@`, `/`, and the full stop of `www.`: without one of them a text holds no address. */
export function isOfAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x40 || code === 0x2f || (code === 0x2e && text.startsWith('www', at - 3))
}
