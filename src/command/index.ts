import type { Command } from '../types.ts'
import { accept } from './accept.ts'
import { approve } from './approve.ts'
import { bitext } from './bitext.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { draft } from './draft.ts'
import { explain } from './explain.ts'
import { exportCommand } from './export.ts'
import { figures } from './figures.ts'
import { fix } from './fix.ts'
import { importCommand } from './import.ts'
import { init } from './init.ts'
import { mergeDriver } from './merge-driver.ts'
import { mergeReports } from './merge-reports.ts'
import { names } from './names.ts'
import { pseudo } from './pseudo.ts'
import { status } from './status.ts'
import { suggest } from './suggest.ts'
import { sync } from './sync.ts'

/** All commands by name. */
export const commands: Record<string, Command> = {
  accept,
  approve,
  bitext,
  build,
  check,
  draft,
  explain,
  export: exportCommand,
  figures,
  fix,
  import: importCommand,
  init,
  'merge-driver': mergeDriver,
  'merge-reports': mergeReports,
  names,
  pseudo,
  status,
  suggest,
  sync,
}
