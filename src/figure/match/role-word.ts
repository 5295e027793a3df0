import type { Figure } from '../../types.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'

/**
 * What the word before a figure says of it, as one of the language's `roles` (`from`, `to`, `in`);
 * an article may stand between. Empty where no such word stands there.
 */
export function roleWord({ text, language }: Side, { start }: Figure): string {
  const roles = rolesOf(language)
  if (!roles) return ''
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase()
  const found = roles.pattern.exec(before)?.[1] ?? ''
  return roles.names.get(found) ?? ''
}

interface Roles {
  pattern: RegExp
  names: Map<string, string>
}

const known = new Map<string, Roles | undefined>()

function rolesOf(tag: string): Roles | undefined {
  if (!known.has(tag)) known.set(tag, compile(tag))
  return known.get(tag)
}

function compile(tag: string): Roles | undefined {
  const { roles, stepTo = '', stepBy = '', definite } = findLanguage(tag).lexicon.language
  if (!roles) return undefined
  const names = new Map<string, string>()
  for (const [name, words] of Object.entries({ to: stepTo, by: stepBy, ...roles })) {
    for (const word of words.split('|')) if (word !== '') names.set(word, name)
  }
  const list = [...names.keys()].sort((a, b) => b.length - a.length)
  const article = definite ? `(?:(?:${definite})\\s+)?` : ''
  return {
    names,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${list.join('|')})\\s+${article}$`, 'u'),
  }
}
