import { decideGenerated } from './decide-generated.ts'
import { decideState } from './decide-state.ts'
import type { Decide } from './merge-value.ts'

/** How rivals are decided between, by the kind of file; translators' texts are left to people. */
export const decisions: Record<'generated' | 'state' | 'text', Decide> = {
  generated: decideGenerated,
  state: decideState,
  text: () => undefined,
}
