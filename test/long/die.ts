import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { fault, faultyFs } from '../faulty-fs.ts'

// For `node --import`: the process is killed at the call that `DIE_AT` counts among those that
// change files. Without it the process says how many calls there are.
const real = { ...fs } as unknown as Parameters<typeof faultyFs>[0]
const at = Number(process.env.DIE_AT ?? Number.MAX_SAFE_INTEGER)
fault.at = at
fault.act = () => {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => {})
}
Object.assign(fs, faultyFs(real))
syncBuiltinESMExports()
if (!process.env.DIE_AT) {
  process.on('exit', () => process.stderr.write(`calls=${at - fault.at}\n`))
}
