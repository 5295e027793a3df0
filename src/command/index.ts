import type { Command } from '../types.ts'

/** All commands by name; each is loaded when it is asked for, so that it starts with no other's code. */
export const commands: Record<string, () => Promise<Command>> = {
  accept: async () => (await import('./accept.ts')).accept,
  approve: async () => (await import('./approve.ts')).approve,
  bitext: async () => (await import('./bitext.ts')).bitext,
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  draft: async () => (await import('./draft.ts')).draft,
  explain: async () => (await import('./explain.ts')).explain,
  export: async () => (await import('./export.ts')).exportCommand,
  figures: async () => (await import('./figures.ts')).figures,
  fix: async () => (await import('./fix.ts')).fix,
  import: async () => (await import('./import.ts')).importCommand,
  init: async () => (await import('./init.ts')).init,
  'merge-driver': async () => (await import('./merge-driver.ts')).mergeDriver,
  'merge-reports': async () => (await import('./merge-reports.ts')).mergeReports,
  names: async () => (await import('./names.ts')).names,
  pseudo: async () => (await import('./pseudo.ts')).pseudo,
  status: async () => (await import('./status.ts')).status,
  suggest: async () => (await import('./suggest.ts')).suggest,
  sync: async () => (await import('./sync.ts')).sync,
}
