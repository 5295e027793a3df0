import type { ExchangeFormat } from '../types.ts'
import { csv } from './csv/index.ts'
import { po } from './po/index.ts'
import { tmx } from './tmx/index.ts'
import { xliff } from './xliff/index.ts'
import { xliff1 } from './xliff1/index.ts'

/** All formats of exchange by name. */
export const formats: Record<string, ExchangeFormat> = { csv, po, tmx, xliff, xliff1 }
