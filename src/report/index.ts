import type { Reporter } from '../types.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { part } from './part.ts'
import { pretty } from './pretty.ts'
import { rdjson } from './rdjson.ts'
import { sarif } from './sarif.ts'

/** All reporters by the name that `--format` takes. */
export const reporters: Record<string, Reporter> = {
  github,
  gitlab,
  html,
  json,
  junit,
  markdown,
  part,
  pretty,
  rdjson,
  sarif,
}
