import { main } from './command/main.ts'

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: process.stdin,
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
})
