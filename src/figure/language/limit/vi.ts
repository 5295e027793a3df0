import type { Language } from '../../types.ts'

/** Vietnamese words for limits and for what is nearly so. */
export const viLimit: Pick<
  Language,
  'after' | 'before' | 'beforeDate' | 'filler' | 'spanning' | 'stressing'
> = {
  before: {
    exact: 'đúng|chính xác',
    nearly: 'gần|ngót|ngót nghét|xấp xỉ gần',
    about:
      'ước tính|ước tính có|khoảng|khoảng chừng|chừng|tầm|độ chừng|xấp xỉ|ước chừng|cỡ|áng chừng|~|≈|ước tính khoảng|vào khoảng',
    over: 'hơn|trên|nhiều hơn|lớn hơn|cao hơn|vượt|vượt quá|vượt mức|quá|>|dài hơn|già hơn|lâu hơn|xa hơn|nặng hơn|nhanh hơn|đắt hơn',
    under:
      'dưới|chưa đến|chưa tới|ít hơn|thấp hơn|nhỏ hơn|kém hơn|<|không đến|không tới|chưa đầy|không đầy|chẳng đến|ngắn hơn|trẻ hơn|nhẹ hơn|rẻ hơn|chậm hơn|gần hơn',
    'at-least':
      'ít nhất|tối thiểu|tối thiểu bằng|không dưới|không được dưới|không được thấp hơn|không thấp hơn|không được ít hơn|không ít hơn|ít ra|≥|chí ít|từ ít nhất|không kém',
    'at-most':
      'tối đa|tối đa bằng|nhiều nhất|không quá|không được quá|không được vượt quá|không thể vượt quá|lên tới|lên đến|tới|đến|cao nhất|≤|không hơn|không vượt quá|không nhiều hơn|tới mức|đến mức|lên tới mức|lên đến mức',
  },
  filler: 'là|vẫn|vẫn là|cũng|cũng là|chỉ|chỉ là|thêm|khoảng',
  stressing: 'lên tới|lên đến|tới|đến|tới mức|đến mức|lên tới mức|lên đến mức|cao nhất',
  spanning: 'trên|dưới|quá|vượt',
  beforeDate: {
    'at-least': 'từ|kể từ|từ khi|bắt đầu từ',
    over: 'sau',
    under: 'trước',
    'at-most': 'đến|tới|cho đến|cho tới|tính đến|không muộn hơn|muộn nhất',
  },
  after: {
    'at-least': 'trở lên|hoặc hơn|hoặc nhiều hơn|+',
    'at-most': 'trở xuống|hoặc ít hơn',
  },
}
