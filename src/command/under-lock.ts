import type { CommandInput } from '../types.ts'
import { type Lock, lock } from '../util/lock.ts'

/**
 * Does work that reads and writes the project's files while no other stet writes them.
 *
 * @throws Problem where another one does not come to its end.
 */
export async function underLock<Value>(
  { world, say, settings }: CommandInput,
  work: (lock: Lock) => Promise<Value>,
): Promise<Value> {
  const { root } = await settings()
  const held = await lock(root, { onWait: () => world.err(`${say('lock.waiting')}\n`) })
  try {
    if (held.undone) world.err(`${say('lock.undone')}\n`)
    return await work(held)
  } finally {
    held.release()
  }
}
