/** What becomes of the calls that change files: `at` counts down to the one that goes wrong. */
interface Fault {
  at: number
  act(): unknown
  /** Whether all later calls go wrong, too. */
  stays: boolean
}

type Call = (...args: never[]) => unknown

export const fault: Fault = { at: Number.POSITIVE_INFINITY, act: () => undefined, stays: false }

/** What was opened since it was last asked for. */
export const opened: { close(): Promise<void> }[] = []

const changing = [
  'appendFile',
  'copyFile',
  'link',
  'mkdir',
  'rename',
  'rm',
  'rmdir',
  'unlink',
  'writeFile',
]

/** `node:fs/promises` with the fault in its calls that change files; for `vi.mock`. */
export function faultyFs(real: Record<string, Call>): Record<string, unknown> {
  const guarded = changing.map(name => [name, guard(real[name] as Call)])
  const open: Call = async (...args) => {
    const handle = (await real.open?.(...args)) as Record<string, Call> & (typeof opened)[number]
    opened.push(handle)
    for (const name of ['chmod', 'writeFile']) {
      handle[name] = guard((handle[name] as Call).bind(handle))
    }
    // A test need not wait for the disk.
    handle.sync = guard(async () => {})
    return handle
  }
  return { ...real, open: guard(open), ...Object.fromEntries(guarded) }
}

function guard(work: Call): Call {
  return (...args) => {
    fault.at -= 1
    if (fault.at === 0 || (fault.stays && fault.at < 0)) return fault.act()
    return work(...args)
  }
}
