/** Machine drafts: what a model is asked, and what it answers. */

/** Which model makes drafts; all of it stands in the configuration, but for the key. */
export interface DraftOptions {
  /** Base of an OpenAI-compatible service: `https://api.deepseek.com/v1`, `http://localhost:11434/v1`. */
  endpoint: string
  model: string
  /** Name of the environment variable that holds the key; without it none is sent. */
  keyVariable?: string
}

/** A unit that a model is asked to translate, with what helps. */
export interface DraftRequest {
  /** `article#unit`. */
  id: string
  /** BCP 47. */
  sourceLanguage: string
  targetLanguage: string
  /** Inline Markdown. */
  source: string
  /** What the article tells its translators. */
  note?: string
  /** The units beside it, with their translations where there are any. */
  before?: { source: string; target?: string }
  after?: { source: string; target?: string }
  /** Names that occur, with the forms that are right, the preferred one first. */
  terms: { source: string; targets: string[] }[]
  /** Translations of texts that are like it. */
  memory: { source: string; target: string; percent: number }[]
}

/** One turn of a conversation with a model. */
export interface Turn {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** What came of asking a model: its text, or a message key that says why there is none. */
export type Reply = { text: string } | { failure: string; values?: Record<string, string | number> }

/** Asks a model. It never throws what a service said: that may hold anything. */
export type Ask = (turns: readonly Turn[]) => Promise<Reply>
