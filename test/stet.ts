import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { main } from '../src/command/main.ts'
import type { World } from '../src/types.ts'

/** What a run of the program left behind. */
export interface Ran {
  code: number | null
  out: string
  err: string
}

/** Runs the program in a folder, in this process: fast. */
export async function stet(
  cwd: string,
  args: readonly string[],
  input = '',
  world: Partial<World> = {},
): Promise<Ran> {
  const ran: Ran = { code: null, out: '', err: '' }
  ran.code = await main(args, {
    cwd,
    stdin: Readable.from([Buffer.from(input)]),
    out: async text => {
      ran.out += text
    },
    err: text => {
      ran.err += text
    },
    terminal: false,
    color: false,
    ...world,
  })
  return ran
}

export const entry = fileURLToPath(new URL('../src/stet.js', import.meta.url))

/** The program as it is packed, which starts faster; `npm run build` makes it. */
export const packed = fileURLToPath(new URL('../dist/stet.js', import.meta.url))

/** Runs the program in a process of its own, as a shell would. */
export function spawnStet(
  cwd: string,
  args: readonly string[],
  node: string[] = [],
  program: string = entry,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, program, ...args], { cwd })
    const ran: Ran = { code: null, out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', text => {
      ran.out += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      ran.err += text
    })
    child.on('error', reject)
    child.on('close', code => resolve({ ...ran, code }))
    child.stdin.end()
  })
}
