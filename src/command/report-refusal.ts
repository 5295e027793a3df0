import { reportFault } from '../check/report-fault.ts'
import type { Refusal } from '../exchange/plan-import.ts'
import type { Say } from '../types.ts'

/** Adds to a file of a CAT tool what keeps one of its translations from being taken over. */
export function reportRefusal({ file, item, locale, reason, near }: Refusal, say: Say): void {
  const message = reason === 'unknown-unit' && near !== undefined ? 'unit-near' : reason
  const fault = {
    message,
    values: { id: item.id, article: item.article, locale, near: near ?? '' },
    place: { file, span: item.at },
  }
  reportFault({ id: 'import' }, 'error', fault, say)
}
