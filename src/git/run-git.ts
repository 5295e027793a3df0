import { spawn } from 'node:child_process'
import { Problem } from '../util/problem.ts'

/** What git left behind. */
export interface GitRun {
  code: number
  out: Buffer
}

/**
 * Runs git in a folder, with a text on its standard input.
 *
 * @throws Problem where there is no git.
 */
export function runGit(cwd: string, args: readonly string[], input = ''): Promise<GitRun> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    child.stdout.on('data', part => parts.push(part))
    child.on('error', cause => reject(new Problem('git-missing', {}, undefined, { cause })))
    child.on('close', code => resolve({ code: code ?? 1, out: Buffer.concat(parts) }))
    // git may end before it has read everything.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
