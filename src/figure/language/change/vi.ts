import type { Language } from '../../types.ts'

/** Vietnamese words for how much something changed, and to what. */
export const viChange: Pick<Language, 'opposites' | 'stepBy' | 'stepTo' | 'stepWords'> = {
  stepBy: 'thêm|đi',
  stepTo: 'lên|xuống|xuống còn|lên mức|xuống mức|còn|chỉ còn',
  stepWords: { by: ['thêm', 'đi'], to: ['lên', 'xuống còn'] },
  opposites:
    'tăng/giảm|tăng trưởng/sụt giảm|cao hơn/thấp hơn|nhiều hơn/ít hơn|tăng/mất|tăng/sụt|tăng/hạ|tăng/rớt|tăng/tụt|lên/xuống|thêm/mất|trên 0/dưới 0',
}
