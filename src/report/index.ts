import type { Reporter } from '../types.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'

/** All reporters by the name that `--format` takes. */
export const reporters: Record<string, Reporter> = { github, json, pretty }
