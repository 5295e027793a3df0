/** So much of an answer is read, in bytes: a unit is a paragraph. */
const largest = 1024 * 1024

/**
 * Fetch for a service that is not trusted: it is not followed elsewhere, with the key and the text in
 * hand, and of what it sends no more than a mebibyte is read.
 *
 * @throws Error where the answer is larger or leads elsewhere.
 */
export async function guardedFetch(
  input: Parameters<typeof fetch>[0],
  init?: Parameters<typeof fetch>[1],
): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' })
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > largest) throw new Error('The answer is larger than any translation.')
    parts.push(part)
  }
  const { status, headers } = response
  const isEmpty = status === 204 || status === 304
  return new Response(isEmpty ? null : Buffer.concat(parts), { status, headers: plain(headers) })
}

/** The body is decoded by now. */
function plain(headers: Headers): Headers {
  const kept = new Headers(headers)
  for (const name of ['content-encoding', 'content-length']) kept.delete(name)
  return kept
}
