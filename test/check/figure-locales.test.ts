import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const agree = (others: string, locale: string): string =>
  `${others} and the source agree; ${locale} stands alone.`
const sourceAlone = (others: string): string =>
  `${others} agree with each other; the source \`de\` stands alone and may be what is wrong.`
const divided = (loyal: string, others: string): string =>
  `${loyal} and the source agree; ${others} agree with each other.`

/** What each locale says, and what its finding notes: `-` no finding, `` a finding without a note. */
const rows: [what: string, texts: Record<string, string>, notes: Record<string, string>][] = [
  [
    'one of two translations is wrong',
    { de: 'Es sind 17 Tage.', en: 'It is 71 days.', vi: 'Đó là 17 ngày.' },
    { en: agree('`vi`', '`en`'), vi: '-' },
  ],
  [
    'the source is wrong',
    { de: 'Es sind 71 Tage.', en: 'It is 17 days.', vi: 'Đó là 17 ngày.' },
    { en: sourceAlone('`en`, `vi`'), vi: sourceAlone('`vi`, `en`') },
  ],
  [
    'all three differ',
    { de: 'Es sind 17 Tage.', en: 'It is 71 days.', vi: 'Đó là 34 ngày.' },
    { en: '', vi: '' },
  ],
  [
    'one translation has no figure',
    { de: 'Es sind 17 Tage.', en: 'It is some days.', vi: 'Đó là 17 ngày.' },
    { en: agree('`vi`', '`en`'), vi: '-' },
  ],
  [
    'one has no figure, the other a wrong one',
    { de: 'Es sind 17 Tage.', en: 'It is some days.', vi: 'Đó là 34 ngày.' },
    { en: '', vi: '' },
  ],
  [
    'no translation has the figure',
    { de: 'Es sind 17 Tage.', en: 'It is some days.', vi: 'Đó là nhiều ngày.' },
    { en: sourceAlone('`en`, `vi`'), vi: sourceAlone('`vi`, `en`') },
  ],
  [
    'the source has no figure',
    { de: 'Es sind viele Tage.', en: 'It is 17 days.', vi: 'Đó là 17 ngày.' },
    { en: sourceAlone('`en`, `vi`'), vi: sourceAlone('`vi`, `en`') },
  ],
  [
    'one translation alone adds a figure',
    { de: 'Es sind viele Tage.', en: 'It is 17 days.', vi: 'Đó là nhiều ngày.' },
    { en: agree('`vi`', '`en`'), vi: '-' },
  ],
  [
    'one of two has lost a limit, the other the figure',
    { de: 'Es sind mehr als 17 Tage.', en: 'It is 71 days.', vi: 'Đó là 17 ngày.' },
    { en: agree('`vi`', '`en`'), vi: '' },
  ],
  [
    'one of three translations is wrong',
    {
      de: 'Es sind 17 Tage.',
      en: 'It is 71 days.',
      fr: 'Ce sont 17 jours.',
      vi: 'Đó là 17 ngày.',
    },
    { en: agree('`fr`, `vi`', '`en`'), fr: '-', vi: '-' },
  ],
  [
    'the source is wrong against three',
    {
      de: 'Es sind 71 Tage.',
      en: 'It is 17 days.',
      fr: 'Ce sont 17 jours.',
      vi: 'Đó là 17 ngày.',
    },
    {
      en: sourceAlone('`en`, `fr`, `vi`'),
      fr: sourceAlone('`fr`, `en`, `vi`'),
      vi: sourceAlone('`vi`, `en`, `fr`'),
    },
  ],
  [
    'two against two',
    {
      de: 'Es sind 17 Tage.',
      en: 'It is 71 days.',
      fr: 'Ce sont 17 jours.',
      vi: 'Đó là 71 ngày.',
    },
    { en: divided('`fr`', '`en`, `vi`'), fr: '-', vi: divided('`fr`', '`vi`, `en`') },
  ],
  [
    'two of three have no figure',
    {
      de: 'Es sind 17 Tage.',
      en: 'It is some days.',
      fr: 'Ce sont 17 jours.',
      vi: 'Đó là nhiều ngày.',
    },
    { en: divided('`fr`', '`en`, `vi`'), fr: '-', vi: divided('`fr`', '`vi`, `en`') },
  ],
  [
    'three wrong in three ways',
    {
      de: 'Es sind 17 Tage.',
      en: 'It is 71 days.',
      fr: 'Ce sont 34 jours.',
      vi: 'Đó là 26 ngày.',
    },
    { en: '', fr: '', vi: '' },
  ],
]

it.each(rows)('says who stands alone: %s', async (_, texts, notes) => {
  const { de = '', ...targets } = texts
  const made = await project({
    'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: Object.keys(texts) }),
    'source/a.md': `${de}\n`,
  })
  await stet(made.root, ['sync'])
  const [id = ''] = Object.keys(JSON.parse(await made.read('locales/de/a.json')))
  await made.write(
    Object.fromEntries(
      Object.entries(targets).map(([locale, text]) => [
        `locales/${locale}/a.json`,
        `${JSON.stringify({ [id]: text }, null, 2)}\n`,
      ]),
    ),
  )
  const { out } = await stet(made.root, ['check', '--format', 'json'])
  const { findings }: { findings: { path: string; ruleId: string; note?: string }[] } =
    JSON.parse(out)
  const found = Object.keys(targets).map(locale => {
    const own = findings.filter(
      ({ path, ruleId }) => ruleId === 'figure' && path === `locales/${locale}/a.json`,
    )
    return [locale, own.length === 0 ? '-' : own.map(({ note }) => note ?? '').join('|')]
  })
  expect(Object.fromEntries(found)).toEqual(notes)
})
