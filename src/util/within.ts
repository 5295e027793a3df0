import { threadCpuUsage } from 'node:process'
import { createContext, Script } from 'node:vm'

const script = new Script('work()')
const context = createContext({ work: undefined })

/**
 * What a function returns; undefined if it takes longer than a time in milliseconds, after which it
 * is broken off. The time is that of the processor: where others have it, the function gets more,
 * and is started again for it. It has to work in one go: what it leaves for later is not stopped.
 */
export function within<Value>(time: number, work: () => Value): Value | undefined {
  for (let timeout = Math.ceil(time); ; timeout *= 2) {
    const before = threadCpuUsage()
    const result = attempt(timeout, work)
    if (result) return result.value
    const { user, system } = threadCpuUsage(before)
    if ((user + system) / 1000 > time * 0.8) return undefined
  }
}

function attempt<Value>(timeout: number, work: () => Value): { value: Value } | undefined {
  context.work = work
  try {
    return { value: script.runInContext(context, { timeout }) }
  } catch (error) {
    // The error comes from the context: it is no instance of what is called Error here.
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  } finally {
    context.work = undefined
  }
}
