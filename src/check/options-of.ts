import type { z } from 'zod'
import type { Settings } from '../types.ts'

const known = new WeakMap<Settings['options'], Map<z.ZodObject, unknown>>()

/** The options of a rule as the configuration gives them, with the defaults of its shape. */
export function optionsOf<Shape extends z.ZodObject>(
  id: string,
  shape: Shape,
  { options }: Settings,
): z.infer<Shape> {
  const all = known.get(options) ?? new Map<z.ZodObject, unknown>()
  known.set(options, all)
  if (!all.has(shape)) all.set(shape, shape.parse(options[id] ?? {}))
  return all.get(shape) as z.infer<Shape>
}
