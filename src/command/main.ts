import { CommanderError, InvalidArgumentError, Option, Command as Program } from 'commander'
import { readSettings } from '../config/read-settings.ts'
import { messages } from '../message/index.ts'
import { speak } from '../message/speak.ts'
import type { Command, Flag, Flags, Say, Settings, World } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { commands } from './index.ts'
import { printProblems } from './print-problems.ts'
import { readFormats } from './read-formats.ts'
import { readVersion } from './read-version.ts'

/**
 * Runs a command line.
 *
 * @param argv The words after the program's name.
 * @returns The exit code: 0 fine, 1 findings, 2 could not do the job.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  let code = 0
  const program = new Program('stet')
    .description('Localizes Markdown articles; the figures and names of the source stand.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({ writeOut: text => void world.out(text), writeErr: world.err })
    .showHelpAfterError('(stet --help lists the commands)')
  // Whoever names no command wants to see them all.
  const [word = ''] = argv
  const asked = Object.hasOwn(commands, word) ? [word] : Object.keys(commands)
  for (const command of await Promise.all(asked.map(name => commands[name]?.()))) {
    if (!command) continue
    add(program, command, async (operands, flags) => {
      code = await dispatch(world, command, operands, flags)
    })
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
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
  for (const flag of command.flags) sub.addOption(optionOf(flag))
  const language = new Option('--language <language>', "the language of stet's own messages")
  sub.addOption(language.choices(Object.keys(messages)))
  sub.action((...args: unknown[]) => action(args.slice(0, -2).flat().filter(isText), sub.opts()))
}

function optionOf({ flags, description, choices, repeatable }: Flag): Option {
  const option = new Option(flags, description)
  if (!choices) return option
  if (!repeatable) return option.choices(choices)
  const known = choices.join(', ')
  option.description = `${description} (choices: ${known})`
  return option.argParser((word: string, before: string[] = []) => {
    if (choices.includes(word.split('=')[0] ?? '')) return [...before, word]
    throw new InvalidArgumentError(`Allowed choices are ${known}.`)
  })
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Runs a command; what keeps it from doing its job is printed like a finding, and is exit code 2. */
async function dispatch(
  world: World,
  command: Command,
  operands: string[],
  flags: Flags,
): Promise<number> {
  const asked = typeof flags.language === 'string' ? flags.language : undefined
  let say: Say = speak(asked ?? 'en')
  let settings: Settings | undefined
  const read = async (): Promise<Settings> => {
    settings ??= await readSettings(world.cwd)
    say = speak(asked ?? settings.language)
    return settings
  }
  try {
    readFormats(flags.format)
    const input = { world, operands, flags, settings: read }
    return await command.run({ ...input, say: (key, values) => say(key, values) })
  } catch (error) {
    const problems = error instanceof AggregateError ? error.errors : [error]
    if (!problems.every(problem => problem instanceof Problem)) {
      world.err(`${say('unexpected')}\n${error instanceof Error ? error.stack : String(error)}\n`)
      return 2
    }
    await printProblems({ world, flags, say }, problems, settings)
    return 2
  }
}
