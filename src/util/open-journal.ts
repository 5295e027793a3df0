import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileWrite } from './file-write.ts'
import type { Journal } from './write-files.ts'

/** The journal of a project, in its folder of disposable things; `recover.ts` reads it. */
export function openJournal(folder: string): Journal {
  const [begun, done] = [join(folder, 'write.json'), join(folder, 'written.json')]
  return {
    async begin({ id, steps }: FileWrite) {
      const temp = join(folder, 'write.tmp')
      const handle = await open(temp, 'w')
      try {
        await handle.writeFile(JSON.stringify({ id, steps }))
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(temp, begun)
    },
    commit: () => rename(begun, done),
    async end() {
      await rm(begun, { force: true })
      await rm(done, { force: true })
    },
  }
}
