import fc from 'fast-check'
import { it } from 'vitest'
import { play, story } from '../unit/edit-story.ts'

it('loses no translation and gives none to another unit over 1,000 random stories', () => {
  fc.assert(fc.property(story, play), { numRuns: 1000 })
})
