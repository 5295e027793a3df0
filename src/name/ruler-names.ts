import { fold } from './fold.ts'
import { lazy } from './lazy.ts'

/** The names of a ruler, a pope or a saint in all languages by one of them, `fold`ed. */
export function rulerNames(name: string): readonly string[] {
  return table().find(group => group.includes(name)) ?? []
}

const table = lazy(() => groups.split(',').map(group => group.trim().split(/\s+/u).map(fold)))

/** Given names that languages translate where a ruler, a pope or a saint has them. */
const groups = `
  alexander alexandre alejandro, alfons alfonso alphonse, andreas andrew andré, benedikt benedict
  benedictus, elisabeth elizabeth élisabeth, eduard edward édouard, ferdinand fernando, franz
  franziskus francis françois francesco phanxicô, friedrich frederick frédéric, georg george georges,
  gregor gregory grégoire, heinrich henry henri enrique, ignatius ignatz, isabella isabel,
  iwan ivan, jakob james jacob jacques, johannes johann john jean joão gioan, joseph josef giuse,
  karl charles carlos carl karel, katharina catherine katherine ekaterina, klemens clemens clement,
  konstantin constantine, leopold léopold, ludwig louis luis, maria mary marie, margarethe margaret
  margrethe, nikolaus nicholas nicolas nikolai, paul paulus pavel phaolô, peter petrus pyotr pierre
  phêrô, philipp philip philippe felipe, stephan stefan stephen étienne, theodor theodore, wilhelm
  william willem guillaume, wladimir vladimir
`
