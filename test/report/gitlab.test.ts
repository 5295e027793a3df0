import { expect, it } from 'vitest'
import { gitlab } from '../../src/report/gitlab.ts'
import { drifted, options } from './findings.ts'

it('has what GitLab asks of an issue', () => {
  expect(JSON.parse(gitlab(drifted(), options))).toEqual([
    {
      description:
        'Unexpected figure `71 percent`, expected `17 percent`\n' +
        '`vi` and the source agree; `en` stands alone.\n' +
        'site/source/a.md:1:10: the source says `17 Prozent`',
      check_name: 'figure',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
      severity: 'major',
      location: { path: 'site/locales/en/a.json', lines: { begin: 2 } },
    },
  ])
})
