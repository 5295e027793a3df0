/** Words behind a name that make it a place or an institution, no person, in small letters. */
export const placeWords: ReadonlySet<string> = new Set(
  `
  academy airport association avenue award bank bay beach bowl bridge building castle cathedral center
  centre church city clinic college committee company corporation council county court creek cross cup
  day district drive foundation garden gardens group hall harbor harbour hill hills hospital hotel house
  institute institution island islands lake lane library mall medal memorial mountain museum office park
  parliament plaza prize railway ridge river road school sea senate square state station street studio
  studios terrace theater theatre tower township trail university valley village way
`
    .trim()
    .split(/\s+/u),
)
