/** How many things a second some work does with each of them, a number of times over. */
export function perSecond<Thing>(
  work: (thing: Thing) => boolean,
  things: readonly Thing[],
  times: number,
): number {
  const start = performance.now()
  let found = 0
  for (let time = 0; time < times; time += 1) {
    for (const thing of things) if (work(thing)) found += 1
  }
  const seconds = (performance.now() - start) / 1000
  return found < 0 ? 0 : (things.length * times) / seconds
}
