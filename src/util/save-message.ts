import { VFileMessage } from 'vfile-message'

/** A finding as JSON; nested ones are causes. */
export type SavedMessage = { reason: string; cause?: SavedMessage } & Record<string, unknown>

/** A finding as plain data, its cause as well. */
export function saveMessage(message: VFileMessage): SavedMessage {
  const { cause, ...own } = message
  return {
    ...own,
    reason: message.reason,
    ...(cause instanceof VFileMessage ? { cause: saveMessage(cause) } : {}),
  }
}
