import { appendFile } from 'node:fs/promises'
import { main } from './command/main.ts'
import { programId } from './util/program-id.ts'

/** The program `stet`: its words, files and streams are those of the process. */
export async function cli(): Promise<void> {
  // A reader that has seen enough (`stet check | head`) is no fault; the work and its code go on.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }

  const summary = process.env.GITHUB_STEP_SUMMARY

  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    program: programId(),
    stdin: process.stdin,
    // Called when the text is written, and also when nobody reads any more.
    out: text => new Promise(resolve => process.stdout.write(text, () => resolve())),
    err: text => void process.stderr.write(text),
    variable: name => process.env[name],
    onStop: stop => {
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    },
    ...(summary ? { summary: text => appendFile(summary, text) } : {}),
    terminal: process.stderr.isTTY === true,
    color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  })
}
