/** Scripts whose letters look like Latin ones. */
const alike = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}\p{sc=Coptic}]/u

/**
 * Whether an address leads to a host that can pass for another: punycode, a label in more than one
 * script or in one that looks like Latin, letters that are a form of others, or something before an
 * `@` that looks like the host.
 */
export function isLookalikeHost(url: string): boolean {
  const [, authority] = /^(?:[a-z][a-z\d+.-]*:)?[/\\]{2,}([^/\\?#]*)/i.exec(url) ?? []
  if (authority === undefined) return false
  if (authority.includes('@')) return true
  const host = decode(authority.replace(/:\d*$/, '')).toLowerCase()
  return host.split(/[.\u3002\uFF0E\uFF61]/).some(isSuspect)
}

function isSuspect(label: string): boolean {
  if (label.startsWith('xn--') || label !== label.normalize('NFKC')) return true
  if (/[\p{C}\p{Default_Ignorable_Code_Point}]/u.test(label)) return true
  return alike.test(label) || (/\p{sc=Latin}/u.test(label) && /(?!\p{sc=Latin})\p{L}/u.test(label))
}

function decode(host: string): string {
  try {
    return decodeURIComponent(host)
  } catch {
    return host
  }
}
