/** The columns of a file, in order; at the import they are known by these names. */
export const columns = [
  'article',
  'line',
  'id',
  'sourceLocale',
  'locale',
  'source',
  'target',
  'state',
  'note',
  'before',
  'after',
  'previous',
  'stet',
] as const
