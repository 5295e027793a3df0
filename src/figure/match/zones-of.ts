import type { Side } from '../types.ts'
import { type Zone, zoneBehind } from './zone-behind.ts'

/** The zones of a side, by the place of the figure they stand behind. */
export type Zones = Map<number, Zone>

/** The time zones named behind the times and dates of a side. */
export function zonesOf(side: Side): Zones {
  const result: Zones = new Map()
  side.figures.forEach((figure, at) => {
    const zone = zoneBehind(side, figure)
    if (zone) result.set(at, zone)
  })
  return result
}
