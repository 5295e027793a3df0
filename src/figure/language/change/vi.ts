import type { Language } from '../../types.ts'

/** Vietnamese words for how much something changed, and to what. */
export const viChange: Pick<
  Language,
  'losing' | 'opposites' | 'roles' | 'stepBy' | 'stepTo' | 'stepWords'
> = {
  stepBy: 'thêm|đi',
  stepTo: 'lên|xuống|xuống còn|lên mức|xuống mức|còn|chỉ còn',
  stepWords: { by: ['thêm', 'đi'], to: ['lên', 'xuống còn'] },
  losing: 'thua|bị dẫn|thất bại|để thua|bại trận',
  roles: {
    from: 'từ|thay vì|so với|từ mức',
    after: 'sau',
    article: 'điều|§',
    clause: 'khoản|đoạn',
    for: 'cho|với giá|để',
    in: 'ở|tại|trong|vào|trên',
    of: 'trong số|trong tổng số|của',
    with: 'với|cùng',
    per: 'mỗi|cứ|trên mỗi',
    through: 'qua',
  },
  opposites:
    'tăng/giảm|tăng trưởng/sụt giảm|cao hơn/thấp hơn|nhiều hơn/ít hơn|tăng/mất|tăng/sụt|tăng/hạ|tăng/rớt|tăng/tụt|lên/xuống|thêm/mất|trên 0/dưới 0',
}
