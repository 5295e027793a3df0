import { setTimeout as wait } from 'node:timers/promises'
import type { Ask, DraftOptions, Reply, Turn } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { retryDelay } from './retry-delay.ts'

export interface ConnectOptions extends DraftOptions {
  /** Sent as a bearer token; it is in no message, whatever the service says. */
  key?: string | undefined
  /** In milliseconds, for one answer. */
  timeout: number
}

/** So often a question is sent. */
const attempts = 3

/**
 * A way to ask a model of an OpenAI-compatible service. What may pass (429, 5xx, a broken connection, a
 * time-out) is tried again; what does not pass (a wrong key, an unknown model) is a Problem.
 */
export async function connect(options: ConnectOptions): Promise<Ask> {
  // Loaded where they are used: no other command pays for them.
  const [{ APICallError, generateText }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ])
  const { endpoint, model, key, timeout } = options
  const provider = createOpenAICompatible({
    name: 'draft',
    baseURL: endpoint.replace(/\/+$/, ''),
    fetch: guardedFetch,
    ...(key === undefined ? {} : { apiKey: key }),
  })
  const once = async (turns: readonly Turn[]): Promise<Reply & { again?: number | undefined }> => {
    const signal = AbortSignal.timeout(timeout)
    try {
      const { text, finishReason } = await generateText({
        model: provider(model),
        messages: turns.filter(({ role }) => role !== 'system') as Dialogue,
        instructions: turns.find(({ role }) => role === 'system')?.content ?? '',
        temperature: 0,
        maxRetries: 0,
        abortSignal: signal,
      })
      return finishReason === 'length' ? { failure: 'machine.cut-off' } : { text }
    } catch (error) {
      if (signal.aborted) return { failure: 'machine.time-out', again: 0 }
      if (!APICallError.isInstance(error)) return { failure: 'machine.no-answer', again: 500 }
      const { statusCode: status, responseHeaders = {} } = error
      if (status === undefined) return { failure: 'machine.no-answer', again: 500 }
      const passes = status === 408 || status === 429 || status >= 500
      if (status >= 400 && !passes) throw new Problem('draft-refused', { status, endpoint })
      if (status < 400) return { failure: 'machine.no-answer', again: undefined }
      return { failure: 'machine.status', values: { status }, again: retryDelay(responseHeaders) }
    }
  }
  return async turns => {
    for (let attempt = 1; ; attempt++) {
      const { again, ...reply } = await once(turns)
      if (again === undefined || attempt === attempts) return reply
      await wait(again * attempt)
    }
  }
}

type Dialogue = { role: 'user' | 'assistant'; content: string }[]
