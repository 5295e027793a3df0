import type { Settings } from '../types.ts'
import { paths } from './paths.ts'

/** All files that stet reads of an article beside the article itself, below the root. */
export function articlePaths(settings: Settings, namespace: string): string[] {
  const { sourceLocale, targets } = settings
  return [
    ...[sourceLocale, ...targets].map(locale => paths.locale(settings, locale, namespace)),
    ...targets.map(locale => paths.orphan(settings, locale, namespace)),
    paths.state(settings, namespace),
    paths.accepted(settings, namespace),
  ]
}
