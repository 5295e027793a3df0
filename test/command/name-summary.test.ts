import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

/** Three articles that name SkyZorb and Okonjo; the last is misspelled in both ways. */
async function corpus() {
  const made = await project({
    'source/a.md': 'Heute steigt SkyZorb am Markt.\n\nOkonjo-Plan\n',
    'source/b.md': 'Danach steigt SkyZorb am Markt.\n\nOkonjo-Rede\n',
    'source/c.md': 'Gestern stieg SkyZorb am Markt.\n\nOkonjo-Film\n',
  })
  await stet(made.root, ['sync'])
  const write = (name: string, first: string, second: string) => ({
    [`locales/en/${name}.json`]: JSON.stringify(JSON.parse(`{${first}, ${second}}`), null, 2),
  })
  await made.write({
    ...write(
      'a',
      '"heute-steigt-skyzorb-am": "Today SkyZorb rises a lot."',
      '"okonjo-plan": "Okonjo plan"',
    ),
    ...write(
      'b',
      '"danach-steigt-skyzorb-am": "Today SkyZorb rises a lot."',
      '"okonjo-rede": "Okonjo talk"',
    ),
    ...write(
      'c',
      '"gestern-stieg-skyzorb-am": "On Monday Skyzorb rose a lot."',
      '"okonjo-film": "Okojno film"',
    ),
  })
  return made
}

it('says the same of names in one article as in all', async () => {
  const { root } = await corpus()
  const names = async (...articles: string[]): Promise<string[]> => {
    const { out } = await stet(root, ['check', ...articles, '--format', 'json'])
    const { findings } = JSON.parse(out) as {
      findings: { ruleId: string; path: string; reason: string }[]
    }
    return findings
      .filter(({ ruleId }) => ruleId === 'name')
      .map(({ path, reason }) => `${path}: ${reason}`)
  }
  const whole = [
    'locales/en/c.json: Unexpected spelling `Skyzorb`, expected `SkyZorb`, as this locale writes it elsewhere',
    'locales/en/c.json: Unexpected name `Okojno`, expected `Okonjo`',
  ]
  expect(await names()).toEqual(whole)
  expect(await names('c')).toEqual(whole)
  expect(await names('a')).toEqual([])
})
