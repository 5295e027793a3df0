import type { Termbase } from '../../src/types.ts'

/** A termbase as an editor of technology news would keep it. */
export const termbase: Termbase = {
  'Apple App Store': {},
  'Arm Holdings': {},
  'Artificial Intelligence': { de: ['KI'], en: ['AI'], vi: ['AI'] },
  China: { de: ['China', 'chinesisch'], en: ['China', 'Chinese'], vi: ['Trung Quốc'] },
  Claude: {},
  'Claude 3.5': {},
  'Constellation Energy': {},
  DeepSeek: {},
  'DeepSeek-R1': {},
  'Hang Seng Tech Index': { vi: ['Chỉ số Hang Seng Tech', 'Hang Seng Tech'] },
  'Hong Kong': { de: ['Hongkong'], en: ['Hong Kong'], vi: ['Hồng Kông'] },
  IE: {},
  Meta: {},
  Micron: {},
  'New York Times': { en: ['The New York Times'], vi: ['tờ New York Times'] },
  Nvidia: {},
  OpenAI: {},
  'United Nations': {
    de: ['Vereinte Nationen', 'UN'],
    en: ['United Nations', 'U.N.'],
    vi: ['Liên Hợp Quốc'],
  },
  'United States': {
    de: ['USA', 'US', 'amerikanisch'],
    en: ['United States', 'US', 'American'],
    vi: ['Mỹ', 'Hoa Kỳ'],
  },
  'Vey-Sern Ling': {},
}
