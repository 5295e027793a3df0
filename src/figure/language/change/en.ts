import type { Language } from '../../types.ts'

/** English words for how much something changed, and to what. */
export const enChange: Pick<
  Language,
  'farChange' | 'losing' | 'opposites' | 'roles' | 'stepBy' | 'stepTo' | 'stepWords' | 'winnerFirst'
> = {
  winnerFirst: true,
  farChange:
    'rise|rises|rose|risen|fall|falls|fell|fallen|grow|grows|grew|grown|shrink|shrinks|shrank|shrunk|climb|climbs|climbed|drop|drops|dropped|decline|declines|declined|increase|increases|increased|decrease|decreases|decreased|contracted|expanded',
  stepBy: 'by',
  stepTo: 'to',
  stepWords: { by: ['by', 'by'], to: ['to', 'to'] },
  losing: 'lost|lose|losing|loss|down|behind|trail|defeat|beaten|deficit|went out|fell',
  roles: {
    from: 'from|instead of|up from|down from|compared with|compared to|against|versus|rather than|than',
    for: 'for',
    in: 'in|at|on|into|across|over|onto',
    of: 'of|out of|among',
    with: 'with',
    per: 'per',
    through: 'through',
    after: 'after',
    article: 'article|art.|section|§',
    clause: 'paragraph|para.|subsection',
  },
  opposites:
    'up/down|rose/fell|rise/fall|rises/falls|risen/fallen|rising/falling|rise/drop|rise/decline|rose/dropped|rose/declined|rise/slump|rose/slid|rose/dipped|rose/sank|rose/slumped|rose/slipped|increased/decreased|increase/decrease|increased/reduced|increase/reduction|gain/loss|gains/losses|gained/lost|gain/lose|gains/loses|gained/shed|higher/lower|more/less|more/fewer|grew/shrank|grow/shrink|growth/decline|climbed/dropped|jumped/plunged|surged/plunged|soared/tumbled|advanced/declined|added/lost|added/cut|above zero/below zero',
}
