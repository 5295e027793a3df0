import { VFile } from 'vfile'
import type { Part, PartFile } from '../report/part.ts'
import { reviveMessage } from '../util/revive-message.ts'

/**
 * The files of all parts, as one run over all articles would have them. What several parts say of
 * one file, such as the termbase that each of them reads, is said once.
 */
export function mergeParts(parts: readonly Part[]): VFile[] {
  const groups = Map.groupBy(
    parts.flatMap(({ files }) => files),
    ({ path, isProblem }) => `${isProblem} ${path}`,
  )
  return [...groups.values()].map(merge)
}

function merge(same: readonly PartFile[]): VFile {
  const [first] = same
  const text = same.find(file => file.text !== null)?.text
  const file = new VFile({ path: first?.path ?? '', ...(text ? { value: text } : {}) })
  const messages = new Map(
    same.flatMap(({ messages: own }) => own.map(message => [JSON.stringify(message), message])),
  )
  file.messages.push(...[...messages.values()].map(reviveMessage))
  file.data.isProblem = first?.isProblem === true
  file.data.accepted = Math.max(...same.map(({ accepted }) => accepted))
  return file
}
