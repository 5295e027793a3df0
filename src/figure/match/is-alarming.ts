import type { Atom } from './atom.ts'

/** A lone figure is an alarm where it is clear enough: not `one`, `second`, `beide`, `hai`. */
export function isAlarming({ strength, value, role }: Atom): boolean {
  if (strength === 'hard') return true
  return strength === 'soft' && (role === 'weekday' || value.n >= 3n * value.d)
}
