import fc from 'fast-check'
import { it } from 'vitest'
import { play, story } from './edit-story.ts'

it('loses no translation and gives none to another unit, whatever an editor does', () => {
  fc.assert(fc.property(story, play), { numRuns: 100 })
})
