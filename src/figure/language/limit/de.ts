import type { Language } from '../../types.ts'

/** German words for limits and for what is nearly so. */
export const deLimit: Pick<Language, 'after' | 'before' | 'beforeDate' | 'filler' | 'spanning'> = {
  before: {
    exact: 'genau|exakt',
    nearly:
      'fast|beinahe|knapp|knappe|knappen|ein knappes|eine knappe|einem knappen|einer knappen|einen knappen|seit bald|nahezu|annähernd|nicht ganz',
    about:
      'etwa|ungefähr|rund|circa|ca.|ca|zirka|um die|gegen|schätzungsweise|annäherungsweise|an die|in etwa|in der Größenordnung von|~|≈|so um|so etwa|so ungefähr um|um ungefähr|um ca|etwa um',
    over: 'mehr als|über|größer als|höher als|länger als|oberhalb von|gut|jenseits von|reichlich|>|älter als|schneller als|schwerer als|besser als|weit über|übersteigt|überstieg|überstiegen|überschreitet|überschritt|überschritten|deutlich mehr als|deutlich über',
    under:
      'weniger als|unter|kleiner als|niedriger als|kürzer als|unterhalb von|<|geringer als|jünger als|deutlich unter|weit unter|nicht einmal|nicht mal|keine|keinen',
    'at-least':
      'mindestens|wenigstens|frühestens in|frühestens nach|zumindest|nicht weniger als|minimal|≥|>=|ab|nicht unter',
    'at-most':
      'höchstens|maximal|bis zu|bis|spätestens in|nicht mehr als|allenfalls|max.|≤|<=|maximum|nicht über',
  },
  filler: 'jedoch|aber|allerdings|noch|weitere|weiteren|nur|insgesamt|etwa',
  spanning: 'über|unter|gegen|um die',
  beforeDate: {
    'at-least': 'seit|seit dem|ab dem|seit dem Jahr',
    over: 'nach|nach dem',
    under: 'vor|vor dem',
    'at-most':
      'bis|bis zum|bis Ende|bis um|bis spätestens|spätestens|spätestens am|spätestens um|nicht später als',
  },
  after: {
    over: 'überschreiten|übersteigen|überschreitet|übersteigt|überschritt|überstieg|überschritten',
    under: 'unterschreiten|unterschreitet|unterschritt|unterschritten',
    'at-least':
      'nicht unterschreiten|nicht unterschreitet|oder mehr|und mehr|oder älter|und älter|oder höher|und darüber|oder länger|und aufwärts|+',
    'at-most':
      'nicht überschreiten|nicht übersteigen|nicht überschreitet|nicht übersteigt|oder weniger|oder jünger|und weniger|und jünger|oder niedriger',
  },
}
