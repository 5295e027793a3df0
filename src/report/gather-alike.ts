import type { VFile } from 'vfile'
import type { FindingMessage, Say } from '../types.ts'
import { keepFindings } from './keep-findings.ts'

/** From so many on, alike findings of a file are said once. */
const many = 3

/** So many lines are named at most. */
const named = 12

/**
 * The files with their findings, of which those that are alike (`FindingMessage.alike`) are one,
 * at the first place, with the lines of the others: what comes from one habit or one tool is there
 * in every paragraph, and would hide what else there is.
 */
export function gatherAlike(files: readonly VFile[], say: Say): VFile[] {
  return files.map(file => {
    const groups = Map.groupBy<unknown, FindingMessage>(file.messages, keyOf)
    const alike = [...groups.values()].filter(({ length }) => length >= many)
    if (alike.length === 0) return file
    const left = new Set(alike.flatMap(([, ...others]) => others))
    const notes = new Map(alike.map(([first, ...others]) => [first, noteOf(others, say)]))
    const [kept = file] = keepFindings([file], message => !left.has(message))
    kept.messages = kept.messages.map(message => {
      const more = notes.get(message)
      if (more === undefined) return message
      const copy = Object.create(
        Object.getPrototypeOf(message),
        Object.getOwnPropertyDescriptors(message),
      )
      copy.note = [message.note, more].filter(Boolean).join(' ')
      return copy
    })
    return kept
  })
}

/** Equal where findings are alike; the message itself where none can be. */
function keyOf(message: FindingMessage): unknown {
  const { ruleId, fatal, alike } = message
  return alike === undefined ? message : JSON.stringify([ruleId, fatal, alike])
}

function noteOf(others: readonly FindingMessage[], say: Say): string {
  const lines = [...new Set(others.map(({ line }) => line))]
  const shown = lines.slice(0, named).join(', ') + (lines.length > named ? ' …' : '')
  return say('alike', { count: others.length, lines: shown })
}
