import type { Language } from '../../types.ts'

/** English words for limits and for what is nearly so. */
export const enLimit: Pick<
  Language,
  'after' | 'before' | 'beforeDate' | 'filler' | 'spanning' | 'stressing'
> = {
  before: {
    exact: 'exactly|precisely',
    nearly: 'nearly|almost|close to|just under|just shy of|approaching',
    about:
      'about|around|roughly|approximately|some|circa|an estimated|approx|approx.|somewhere around|in the region of|~|≈|ca.|in the neighborhood of',
    over: 'more than|over|greater than|above|in excess of|upwards of|upward of|exceed|exceeds|exceeded|exceeding|larger than|bigger than|higher than|longer than|beyond|>|older than|well over|just over|north of|a good|faster than|better than|heavier than',
    under:
      'less than|fewer than|under|below|smaller than|lower than|shorter than|<|younger than|well under|not even|south of|lighter than',
    'at-least':
      'at least|no less than|no fewer than|not less than|a minimum of|minimum|not fall below|not drop below|never fall below|not be below|≥|not fewer than|greater than or equal to|more than or equal to|>=',
    'at-most':
      'at most|up to|no more than|not more than|a maximum of|maximum|≤|at the most|not exceeding|not exceed|never exceed|not be above|as many as|as much as|as high as|as long as|as far as|as large as|less than or equal to|fewer than or equal to|<=',
  },
  filler: 'another|a further|a maximum of|a total of|a minimum of|some|about|however',
  stressing: 'as many as|as much as|as high as|as long as|as far as|as large as',
  spanning: 'over|under|above|around|below|beyond',
  beforeDate: {
    'at-least': 'since|starting|beginning|starting on|beginning on|starting in|beginning in|from',
    over: 'after',
    under: 'before|prior to',
    'at-most': 'until|till|before the end of|as late as|no later than|not later than',
  },
  after: {
    'at-least':
      'or more|and more|or older|and older|or above|and above|or over|and over|or greater|and greater|or higher|plus|and up|or longer|+',
    'at-most':
      'or less|or fewer|or under|and under|or younger|and younger|or lower|and below|or below',
  },
}
