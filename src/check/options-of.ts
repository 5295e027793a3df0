import type { z } from 'zod'
import type { Settings } from '../types.ts'

/** The options of a rule as the configuration gives them, with the defaults of its shape. */
export function optionsOf<Shape extends z.ZodObject>(
  id: string,
  shape: Shape,
  { options }: Settings,
): z.infer<Shape> {
  return shape.parse(options[id] ?? {})
}
