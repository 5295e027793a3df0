import type { Settings } from '../types.ts'

/** The paths of the termbase and of an article's locale files, below the root. */
export const paths = {
  termbase: ({ folders }: Settings): string => `${folders.locales}/names.json`,
  locale: ({ folders }: Settings, locale: string, namespace: string): string =>
    `${folders.locales}/${locale}/${namespace}.json`,
  orphan: ({ folders }: Settings, locale: string, namespace: string): string =>
    `${folders.locales}/.orphan/${locale}/${namespace}.json`,
  accepted: ({ folders }: Settings, namespace: string): string =>
    `${folders.locales}/.accepted/${namespace}.json`,
  state: ({ folders }: Settings, namespace: string): string =>
    `${folders.locales}/.state/${namespace}.json`,
}
