import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { fault, faultyFs } from '../faulty-fs.ts'

// For `node --import`: the process is killed at the call that `DIE_AT` counts among those that
// change files.
const real = { ...fs } as unknown as Parameters<typeof faultyFs>[0]
fault.at = Number(process.env.DIE_AT)
fault.act = () => {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => {})
}
Object.assign(fs, faultyFs(real))
syncBuiltinESMExports()
