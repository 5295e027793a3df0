import { createRequire } from 'node:module'
import { CommanderError, Option, Command as Program } from 'commander'
import { commands } from './command/index.ts'
import { readSettings } from './config/read-settings.ts'
import { messages } from './message/index.ts'
import { speak } from './message/speak.ts'
import { reporters } from './report/index.ts'
import { problemFile } from './report/problem-file.ts'
import type { Command, Flags, Say, Settings, World } from './types.ts'
import { Problem } from './util/problem.ts'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

const world: World = {
  cwd: process.cwd(),
  stdin: process.stdin,
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
}

process.exitCode = await main(process.argv.slice(2))

async function main(argv: string[]): Promise<number> {
  let code = 0
  const program = new Program('stet')
    .description('Localizes Markdown articles; the figures and names of the source stand.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: world.err })
    .showHelpAfterError('(stet --help lists the commands)')
  for (const command of Object.values(commands)) {
    add(program, command, async (operands, flags) => {
      code = await dispatch(command, operands, flags)
    })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}

type Action = (operands: string[], flags: Flags) => Promise<void>

/** Tells commander what the table of a command says. */
function add(program: Program, command: Command, action: Action): void {
  const sub = program.command(command.name).description(command.description)
  for (const operand of command.operands?.match(/[[<][^\]>]+[\]>]/g) ?? []) sub.argument(operand)
  for (const { flags, description, choices } of command.flags) {
    const option = new Option(flags, description)
    sub.addOption(choices ? option.choices(choices) : option)
  }
  const language = new Option('--language <language>', "the language of stet's own messages")
  sub.addOption(language.choices(Object.keys(messages)))
  sub.action((...args: unknown[]) => action(args.slice(0, -2).flat().filter(isText), sub.opts()))
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Runs a command; what keeps it from doing its job is printed like a finding, and is exit code 2. */
async function dispatch(command: Command, operands: string[], flags: Flags): Promise<number> {
  const asked = typeof flags.language === 'string' ? flags.language : undefined
  let say: Say = speak(asked ?? 'en')
  let settings: Settings | undefined
  const read = async (): Promise<Settings> => {
    settings ??= await readSettings(world.cwd)
    say = speak(asked ?? settings.language)
    return settings
  }
  try {
    const input = { world, operands, flags, settings: read }
    return await command.run({ ...input, say: (key, values) => say(key, values) })
  } catch (error) {
    const problems = error instanceof AggregateError ? error.errors : [error]
    const files = problems.map(problem => {
      if (problem instanceof Problem) return problemFile(problem, say)
      throw error
    })
    const format = String(flags.format ?? 'pretty')
    const text = reporters[format]?.(files, { say, color: world.color }) ?? ''
    if (format === 'pretty') world.err(text)
    else world.out(text)
    return 2
  }
}
