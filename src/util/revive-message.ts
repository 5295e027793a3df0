import { VFileMessage } from 'vfile-message'
import type { SavedMessage } from './save-message.ts'

/** A finding out of plain data. */
export function reviveMessage({ cause, ...own }: SavedMessage): VFileMessage {
  const message = Object.assign(new VFileMessage(own.reason), own)
  if (cause) message.cause = reviveMessage(cause)
  return message
}
