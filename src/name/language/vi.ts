import type { Language } from '../types.ts'

/** Vietnamese: nothing inflects; class words come and go. */
export const vi: Language = {
  bases() {
    return []
  },
  classWords: [
    'bang',
    'bà',
    'bán đảo',
    'báo',
    'cô',
    'công ty',
    'cựu',
    'giải',
    'hãng',
    'hồ',
    'hội',
    'núi',
    'nước',
    'ông',
    'quần đảo',
    'quận',
    'sông',
    'tập đoàn',
    'tạp chí',
    'thành phố',
    'thị trấn',
    'tiểu bang',
    'tổ chức',
    'tờ',
    'tỉnh',
    'vùng',
    'xứ',
    'điện',
    'đài',
    'đảo',
    'đội',
  ],
}
