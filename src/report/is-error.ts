import type { Finding } from './list-findings.ts'

/** Whether a finding is of error severity; all others are warnings. */
export function isError({ message }: Pick<Finding, 'message'>): boolean {
  return message.fatal === true
}
