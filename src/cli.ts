import { once } from 'node:events'
import { main } from './command/main.ts'

// A reader that has seen enough (`stet figures | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode)
})

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: process.stdin,
  out: async text => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  err: text => void process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
})
