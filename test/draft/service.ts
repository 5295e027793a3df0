import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request to the service, as far as tests look at it. */
export interface Asked {
  /** What the first user message says: the request for a unit. */
  request: { id: string; source: string; [key: string]: unknown }
  messages: { role: string; content: string }[]
  authorization: string | undefined
}

/** What the service does with a request. */
export type Behaviour = (asked: Asked, response: ServerResponse) => void

/** An OpenAI-compatible service on this machine that behaves as a test likes. */
export async function service(behave: Behaviour): Promise<{ endpoint: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const messages = await readMessages(request)
    const first = messages.find(({ role }) => role === 'user')?.content ?? '{}'
    const one = {
      request: JSON.parse(first),
      messages,
      authorization: request.headers.authorization,
    }
    asked.push(one)
    behave(one, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}/v1`, asked }
}

async function readMessages(request: IncomingMessage): Promise<Asked['messages']> {
  let body = ''
  for await (const chunk of request) body += chunk
  return JSON.parse(body).messages
}

/** Answers with a text, as a model would. */
export function answer(response: ServerResponse, content: string, finish = 'stop'): void {
  response.setHeader('content-type', 'application/json')
  response.end(
    JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      created: 0,
      model: 'm',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    }),
  )
}

/** Answers with a translation for the unit that is asked for. */
export function translate({ request }: Asked, response: ServerResponse, target: string): void {
  answer(response, JSON.stringify({ id: request.id, target }))
}
