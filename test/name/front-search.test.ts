import { describe, expect, it } from 'vitest'
import { frontCode } from '../../src/name/compile/front-code.ts'
import { frontSearch } from '../../src/name/front-search.ts'

describe('frontSearch', () => {
  it('finds the words of a coded list, and no others', () => {
    const has = frontSearch(frontCode(['abend', 'abends', 'zeit', 'über', 'zeiten']))
    expect(['abend', 'abends', 'zeit', 'zeiten', 'über'].filter(has)).toHaveLength(5)
    expect(['', 'a', 'aben', 'zeite', 'q', 'ü'].filter(has)).toEqual([])
  })
})
