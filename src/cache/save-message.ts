import { VFileMessage } from 'vfile-message'
import type { SavedMessage } from './cache-record.ts'

/** A finding as plain data, its cause as well. */
export function saveMessage(message: VFileMessage): SavedMessage {
  const { cause, ...own } = message
  return {
    ...own,
    reason: message.reason,
    ...(cause instanceof VFileMessage ? { cause: saveMessage(cause) } : {}),
  }
}
