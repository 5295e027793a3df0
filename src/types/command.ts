/** Commands: an extension point, one command a file in `command/`. */

import type { Say } from './report.ts'
import type { Settings } from './settings.ts'

/** What a command may use of the world around it. */
export interface World {
  cwd: string
  /** Which code runs, and on what; without it nothing is kept from run to run. */
  program?: string
  stdin: AsyncIterable<Uint8Array>
  /** Results; wait for it before there is more of them. */
  out(text: string): Promise<void>
  /** Everything else. */
  err(text: string): void
  /** A variable of the environment. */
  variable?(name: string): string | undefined
  /** Has something called when the user wants an end (Ctrl-C); the process then goes on until it is done. */
  onStop?(stop: () => void): void
  /** Adds to the summary of a job, where a CI service keeps one. */
  summary?(text: string): Promise<void>
  /** Whether standard error is a terminal that can show progress. */
  terminal: boolean
  /** Whether standard output takes colours. */
  color: boolean
}

/** Flags after parsing; a name is the flag's in camel case. */
export type Flags = Record<string, string | boolean | string[] | undefined>

/** One flag of a command: this table drives parsing and help. */
export interface Flag {
  /** As in help: `--locale <locale...>`. */
  flags: string
  description: string
  /** What may be given; of `name=file` the name. */
  choices?: string[]
  /** Given several times it has several values. */
  repeatable?: true
}

/** A command of the `stet` program. */
export interface Command {
  name: string
  description: string
  /** Further words the command takes, as in help: `[articles...]`. */
  operands?: string
  flags: Flag[]
  /** The exit code: 0 fine, 1 findings, 2 could not do the job. */
  run(input: CommandInput): Promise<number>
}

export interface CommandInput {
  world: World
  operands: string[]
  flags: Flags
  say: Say
  /** The project's settings, read when first asked for. */
  settings(): Promise<Settings>
}
