import type { DraftOptions } from '../types.ts'

/** Machines on which a connection goes nowhere. */
const local = ['localhost', '127.0.0.1', '[::1]']

/**
 * What is wrong with the configuration of machine drafts, as key and message. Articles go to an
 * address over TLS, or to this machine. A configuration comes with a repository, so the variable that
 * is sent there must be one that says it is such a key: no other secret leaves the machine.
 */
export function draftFaults(options: DraftOptions | undefined): [string, string][] {
  if (!options) return []
  const faults: [string, string][] = []
  const url = URL.parse(options.endpoint)
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal(url))
  if (!isSafe || url?.username !== '' || url.password !== '' || url.search !== '') {
    faults.push(['endpoint', 'config-endpoint'])
  }
  const { keyVariable } = options
  if (keyVariable !== undefined && !/^(?:[A-Z][A-Z\d]*_)*API_KEY$/.test(keyVariable)) {
    faults.push(['keyVariable', 'config-key-variable'])
  }
  return faults
}

function isLocal({ hostname }: URL): boolean {
  return local.includes(hostname)
}
