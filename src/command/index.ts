import type { Command } from '../types.ts'
import { accept } from './accept.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { status } from './status.ts'
import { sync } from './sync.ts'

/** All commands by name. */
export const commands: Record<string, Command> = { accept, build, check, status, sync }
