import { basename, dirname, join } from 'node:path'
import type { FileWrite } from './file-write.ts'

/** Where a step of a write works: the file, the new content before, the old content after. */
export interface StepPlaces {
  final: string
  temp: string
  backup: string
}

/** The places of a step. All lie beside the file: the next folder may be on another disk. */
export function stepPlaces({ root, id, steps }: FileWrite, index: number): StepPlaces {
  const final = join(root, steps[index]?.path ?? '')
  const beside = join(dirname(final), `.${shorten(basename(final))}.${id}-${index}`)
  return { final, temp: `${beside}.tmp`, backup: `${beside}.old.tmp` }
}

/** A name that is not too long with what stands behind it: a file system takes 255 bytes. */
function shorten(name: string): string {
  return Buffer.byteLength(name) > 200 ? [...name].slice(0, 50).join('') : name
}
