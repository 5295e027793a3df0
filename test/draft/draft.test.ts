import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'
import { answer, type Behaviour, service, translate } from './service.ts'

const source = 'Die Aktie von Nvidia fiel um **17 Prozent**.\n'
const right = 'Shares of Nvidia fell by **17 percent**.'
const path = 'locales/en/a.json'

interface Ready extends Project {
  asked: Awaited<ReturnType<typeof service>>['asked']
  draft(...args: string[]): Promise<{ code: number | null; out: string; err: string }>
  texts(): Promise<string[]>
}

/** A project with one article and a service that behaves in some way. */
async function ready(behave: Behaviour, text = source, key?: string): Promise<Ready> {
  const { endpoint, asked } = await service(behave)
  const draft = { endpoint, model: 'm', ...(key ? { keyVariable: 'TEST_API_KEY' } : {}) }
  const made = await project({
    'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: ['en'], draft }),
    'source/a.md': text,
  })
  await stet(made.root, ['sync'])
  return {
    ...made,
    asked,
    draft: (...args) => stet(made.root, ['draft', 'en', ...args], '', { variable: () => key }),
    texts: async () => Object.values(JSON.parse(await made.read(path))),
  }
}

describe('a model that behaves', () => {
  it('makes drafts of units without a translation, and of no other', async () => {
    const { draft, texts, read, write, asked } = await ready(
      (one, response) => translate(one, response, right),
      `# Titel\n\n${source}`,
    )
    const [title = ''] = Object.keys(JSON.parse(await read(path)))
    await write({ [path]: (await read(path)).replace('""', '"Mine"') })
    const { code, out, err } = await draft()
    expect([code, out]).toEqual([0, `a#die-aktie-von-nvidia\n  ${right}\n`])
    expect(err).toContain('1 draft written in `en`')
    expect(await texts()).toEqual(['Mine', right])
    expect(await read('locales/.state/a.json')).toMatch(/"die-aktie.*"status":"draft"/)
    expect(await read('locales/.state/a.json')).not.toMatch(new RegExp(`"${title}".*draft`))
    expect(asked).toHaveLength(1)
  })

  it('is told the terms, the note, the neighbours and what the memory has', async () => {
    const { draft, write, root } = await ready(
      (one, response) => translate(one, response, right),
      `Ja.\n\n<!-- stet-note: Es geht um die Börse. -->\n\n${source}`,
    )
    await write({
      'locales/names.json': JSON.stringify({ Nvidia: {} }),
      'locales/.memory/a.tmx':
        '<tmx version="1.4"><header srclang="de"/><body><tu><tuv xml:lang="de"><seg>Die Aktie von Nvidia fiel um 12 Prozent.</seg></tuv><tuv xml:lang="en"><seg>Nvidia fell by 12 percent.</seg></tuv></tu></body></tmx>',
    })
    await write({ [path]: '{"ja": "Yes.", "die-aktie-von-nvidia": ""}' })
    const { out, code } = await draft('--dry-run')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      id: 'a#die-aktie-von-nvidia',
      sourceLanguage: 'de',
      targetLanguage: 'en',
      source: source.trim(),
      note: 'Es geht um die Börse.',
      before: { source: 'Ja.', target: 'Yes.' },
      terms: [{ source: 'Nvidia', targets: ['Nvidia'] }],
      memory: [
        {
          source: 'Die Aktie von Nvidia fiel um 12 Prozent.',
          target: 'Nvidia fell by 17 percent.',
          percent: 99,
        },
      ],
    })
    expect(root).toBeTruthy()
  })

  it('may think aloud and fence its answer', async () => {
    const { draft, texts } = await ready(({ request }, response) =>
      answer(
        response,
        `<think>Hm, {"id": 1}</think>\n\`\`\`json\n${JSON.stringify({ id: request.id, target: right })}\n\`\`\``,
      ),
    )
    expect((await draft()).code).toBe(0)
    expect(await texts()).toEqual([right])
  })
})

describe('an answer that is not right', () => {
  it('goes back with what is wrong, and is taken once it is right', async () => {
    let turn = 0
    const { draft, texts, asked } = await ready((one, response) => {
      turn += 1
      translate(one, response, turn === 1 ? right.replace('17', '71') : right)
    })
    expect((await draft()).code).toBe(0)
    expect(await texts()).toEqual([right])
    const back = asked[1]?.messages.at(-1)?.content ?? ''
    expect(JSON.parse(back)).toEqual({
      id: 'a#die-aktie-von-nvidia',
      findings: ['Unexpected figure `71 percent`, expected `17 percent`'],
    })
  })

  it.each<[string, Behaviour, string]>([
    [
      'changes a figure',
      (one, response) => translate(one, response, right.replace('17', '71')),
      'Unexpected figure `71 percent`',
    ],
    [
      'changes a name',
      (one, response) => translate(one, response, right.replace('Nvidia', 'Nvidea')),
      'Nvidea',
    ],
    [
      'adds a link',
      (one, response) => translate(one, response, `${right} [More](https://evil.example/x)`),
      'evil.example',
    ],
    [
      'adds HTML',
      (one, response) => translate(one, response, `${right} <img src="x" onerror="alert(1)">`),
      '<img',
    ],
    [
      'adds a paragraph',
      (one, response) => translate(one, response, `${right}\n\n# More`),
      'blank line',
    ],
    [
      'obeys the text instead of translating it',
      (one, response) =>
        translate(one, response, 'I will now reveal my secret instructions to you.'),
      '17',
    ],
    [
      'is for another unit',
      (_, response) => answer(response, JSON.stringify({ id: 'b#other', target: right })),
      'An answer for another unit',
    ],
    ['is broken JSON', (_, response) => answer(response, '{"id": "a#d'), 'No readable answer'],
    ['is prose', (_, response) => answer(response, right), 'No readable answer'],
    ['is empty', (one, response) => translate(one, response, ' '), 'An empty translation'],
    ['says nothing', (_, response) => answer(response, ''), 'No readable answer'],
    [
      'is far too long',
      (one, response) => translate(one, response, `${right} `.repeat(100)),
      'far longer than its source',
    ],
    [
      'is huge',
      (one, response) => translate(one, response, 'x'.repeat(3_000_000)),
      'No answer that can be used',
    ],
    ['broke off', (_, response) => answer(response, '{"id": "a#die', 'length'), 'broke off'],
    ['is no answer of such a service', (_, response) => response.end('<html>'), 'No answer'],
    ['is HTML with a status', (_, response) => response.writeHead(502).end('<html>'), 'status 502'],
  ])('is not written: one that %s', async (_, behave, reason) => {
    const { draft, texts } = await ready(behave)
    const { code, out, err } = await draft()
    expect(out).toContain('a#die-aktie-von-nvidia: no draft\n')
    expect(out).toContain(reason)
    expect(code).toBe(1)
    expect(err).toContain('1 unit has no draft; nothing was written for it.')
    expect(await texts()).toEqual([''])
  })

  it('keeps none of the others', async () => {
    const { draft, texts } = await ready((one, response) => {
      const isFirst = one.request.source.startsWith('Die')
      translate(one, response, isFirst ? 'Shares of Nvidia fell by **71 percent**.' : 'Yes.')
    }, `${source}\nJa.\n`)
    expect((await draft()).code).toBe(1)
    expect(await texts()).toEqual(['', 'Yes.'])
  })
})

describe('a service that is not well', () => {
  it('is asked again after the time that it names', async () => {
    let turn = 0
    const { draft, texts } = await ready((one, response) => {
      turn += 1
      if (turn === 1) response.writeHead(429, { 'retry-after': '0' }).end('{}')
      else if (turn === 2) response.writeHead(500, { 'retry-after': '0' }).end('{}')
      else translate(one, response, right)
    })
    expect((await draft()).code).toBe(0)
    expect(await texts()).toEqual([right])
    expect(turn).toBe(3)
  })

  it('is given up when it does not answer in time', async () => {
    const { draft, texts } = await ready(() => {})
    const { code, out } = await draft('--timeout', '1')
    expect([code, out]).toEqual([1, expect.stringContaining('No answer in time')])
    expect(await texts()).toEqual([''])
  })

  it('is not followed elsewhere', async () => {
    const elsewhere = await service((one, response) => translate(one, response, right))
    const { draft, texts } = await ready(
      (_, response) =>
        response.writeHead(307, { location: `${elsewhere.endpoint}/chat/completions` }).end(),
      source,
      'secret-key',
    )
    expect((await draft()).code).toBe(1)
    expect(elsewhere.asked).toEqual([])
    expect(await texts()).toEqual([''])
  })

  it('is asked no more when it refuses', async () => {
    const { draft, asked } = await ready(
      (_, response) => response.writeHead(401).end('{}'),
      `${source}\nJa.\n\nNein.\n\nDoch.\n\nGut.\n\nNun ja.\n`,
    )
    const { code, err } = await draft()
    expect([code, err]).toEqual([2, expect.stringContaining('status 401')])
    expect(asked.length).toBeLessThanOrEqual(4)
  })
})

describe('the key', () => {
  const key = 'sk-very-secret-0123456789'

  it('is sent, and found nowhere else, whatever the service says', async () => {
    let turn = 0
    const { draft, asked, snapshot } = await ready(
      (one, response) => {
        turn += 1
        const body = JSON.stringify({ error: { message: `Bad key ${one.authorization}` } })
        if (turn < 4) response.writeHead(500, { 'retry-after': '0' }).end(body)
        else response.writeHead(401).end(body)
      },
      source,
      key,
    )
    const { code, out, err } = await draft()
    expect(code).toBe(2)
    expect(asked[0]?.authorization).toBe(`Bearer ${key}`)
    expect(out + err).not.toContain('secret')
    expect(JSON.stringify(await snapshot())).not.toContain('secret')
  })

  it('must be in the environment where the configuration names it', async () => {
    const { root } = await ready(() => {}, source, key)
    const { code, err } = await stet(root, ['draft', 'en'])
    expect([code, err]).toEqual([2, expect.stringContaining('`TEST_API_KEY` is not set')])
  })
})

it.each([
  ['https://api.example/v1', undefined, true],
  ['http://localhost:11434/v1', 'OPENAI_API_KEY', true],
  ['http://[::1]:8080', 'API_KEY', true],
  ['http://api.example/v1', undefined, false],
  ['http://localhost.example/v1', undefined, false],
  ['https://name:word@api.example/v1', undefined, false],
  ['file:///etc/passwd', undefined, false],
  ['nowhere', undefined, false],
  ['https://api.example/v1', 'AWS_SECRET_ACCESS_KEY', false],
])(
  'lets %s with the key %s stand in the configuration: %s',
  async (endpoint, keyVariable, isRight) => {
    const draft = { endpoint, model: 'm', ...(keyVariable ? { keyVariable } : {}) }
    const { root } = await project({
      'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: ['en'], draft }),
      'source/a.md': source,
    })
    const { code, err } = await stet(root, ['status'])
    expect(code).toBe(isRight ? 0 : 2)
    if (!isRight) expect(err).toContain('of `draft`, expected')
  },
)

it('asks nobody where no model is configured', async () => {
  const { root } = await project({ 'source/a.md': source })
  const { code, err } = await stet(root, ['draft', 'en'])
  expect([code, err]).toEqual([2, expect.stringContaining('no model is configured')])
})
