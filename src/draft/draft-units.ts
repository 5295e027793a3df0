import type { Ask, DraftRequest, Turn } from '../types.ts'
import { prompt } from './prompt.ts'
import { readAnswer } from './read-answer.ts'

/** What a draft of a unit can be: right, or what is wrong with it, in words. */
export interface Outcomes<Task> {
  /** What the checks find in drafts; nothing where they are right. */
  check(drafts: ReadonlyMap<Task, string>): Promise<Map<Task, string[]>>
  /** Takes drafts that are right, at once. */
  accept(drafts: ReadonlyMap<Task, string>): Promise<void>
  /** What could not be had: the last findings, or why there was no answer. */
  fail(task: Task, reasons: readonly string[]): Promise<void>
  /** Puts a message key into words. */
  say(key: string, values?: Record<string, string | number>): string
}

/** So often a unit is asked for. */
const rounds = 3
/** So many at once: what is asked for in one go is checked and written in one go. */
const together = 4

/**
 * Asks for a draft of each unit. A draft with findings goes back with them, twice at most; what is
 * right is taken before anything else is asked, so that who stops the work loses nothing.
 */
export async function draftUnits<Task>(
  requests: ReadonlyMap<Task, DraftRequest>,
  ask: Ask,
  outcomes: Outcomes<Task>,
): Promise<void> {
  const all = [...requests]
  for (let start = 0; start < all.length; start += together) {
    const talks = new Map<Task, Talk>(
      all
        .slice(start, start + together)
        .map(([task, request]) => [task, { request, turns: prompt(request), reasons: [] }]),
    )
    for (let round = 1; round <= rounds && talks.size > 0; round++) {
      const drafts = await askAll(talks, ask, outcomes)
      const findings = await outcomes.check(drafts)
      const isRight = (task: Task): boolean => (findings.get(task) ?? []).length === 0
      const right = new Map([...drafts].filter(([task]) => isRight(task)))
      if (right.size > 0) await outcomes.accept(right)
      for (const task of right.keys()) talks.delete(task)
      for (const [task, reasons] of findings) {
        const talk = talks.get(task)
        if (talk) objectTo(talk, reasons)
      }
    }
    for (const [task, { reasons }] of talks) await outcomes.fail(task, reasons)
  }
}

/** What was said about a unit so far. */
interface Talk {
  request: DraftRequest
  turns: Turn[]
  /** What is wrong with the last answer. */
  reasons: string[]
}

/** The drafts of a round; a unit without an answer that can be read has none. */
async function askAll<Task>(
  talks: ReadonlyMap<Task, Talk>,
  ask: Ask,
  { say }: Outcomes<Task>,
): Promise<Map<Task, string>> {
  const drafts = new Map<Task, string>()
  const work = [...talks].map(async ([task, talk]) => {
    const reply = await ask(talk.turns)
    if ('failure' in reply) {
      talk.reasons = [say(reply.failure, reply.values)]
      return
    }
    talk.turns.push({ role: 'assistant', content: reply.text })
    const answer = readAnswer(reply.text, talk.request.id, talk.request.source)
    if ('target' in answer) drafts.set(task, answer.target)
    else objectTo(talk, [say(answer.fault, answer.values)])
  })
  await Promise.all(work)
  return drafts
}

/** Sends an answer back with what is wrong with it. */
function objectTo(talk: Talk, reasons: string[]): void {
  talk.reasons = reasons
  const { id } = talk.request
  talk.turns.push({ role: 'user', content: JSON.stringify({ id, findings: reasons }) })
}
