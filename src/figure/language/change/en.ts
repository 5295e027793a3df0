import type { Language } from '../../types.ts'

/** English words for how much something changed, and to what. */
export const enChange: Pick<Language, 'opposites' | 'stepBy' | 'stepTo' | 'stepWords'> = {
  stepBy: 'by',
  stepTo: 'to',
  stepWords: { by: ['by', 'by'], to: ['to', 'to'] },
  opposites:
    'up/down|rose/fell|rise/fall|rises/falls|risen/fallen|rising/falling|rise/drop|rise/decline|rose/dropped|rose/declined|rise/slump|rose/slid|rose/dipped|rose/sank|rose/slumped|rose/slipped|increased/decreased|increase/decrease|increased/reduced|increase/reduction|gain/loss|gains/losses|gained/lost|gain/lose|gains/loses|gained/shed|higher/lower|more/less|more/fewer|grew/shrank|grow/shrink|growth/decline|climbed/dropped|jumped/plunged|surged/plunged|soared/tumbled|advanced/declined|added/lost|added/cut|above zero/below zero',
}
