import { createInstance, type i18n } from 'i18next'
import type { Say } from '../types.ts'
import { messages } from './index.ts'

let instance: i18n | undefined

/**
 * A function that says stet's own messages in a language.
 *
 * A key without a message is an error of ours and says so, instead of printing the bare key.
 */
export function speak(language: string): Say {
  instance ??= start()
  const say = instance.getFixedT(language)
  return (key, values = {}) => {
    if (!instance?.exists(key, { lng: language, ...values })) throw new Error(`No message ${key}.`)
    return say(key, { ...values, nest: false })
  }
}

function start(): i18n {
  const created = createInstance()
  created.init({
    initAsync: false,
    fallbackLng: 'en',
    supportedLngs: Object.keys(messages),
    resources: Object.fromEntries(
      Object.entries(messages).map(([language, translation]) => [language, { translation }]),
    ),
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  return created
}
