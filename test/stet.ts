import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../src/stet.js', import.meta.url))

/** What a run of the program left behind. */
export interface Ran {
  code: number | null
  out: string
  err: string
}

/** Runs the program in a folder, as a shell would. */
export function stet(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd,
      env: { ...process.env, ...env },
    })
    const ran: Ran = { code: null, out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', text => {
      ran.out += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      ran.err += text
    })
    child.on('error', reject)
    child.on('close', code => resolve({ ...ran, code }))
    child.stdin.end(input)
  })
}
