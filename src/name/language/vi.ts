import type { Language } from '../types.ts'
import { isSyllable } from './is-syllable.ts'
import { lacksMarks } from './lacks-marks.ts'

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
    'người',
    'cộng hòa',
    'liên bang',
  ],
  lowerWords: ['châu', 'tiếng', 'đảo', 'quần', 'đô', 'bảng'],
  notNames: ['Chủ Nhật', 'Chúa Nhật', 'Trung Đông', 'Ngày Nhật'],
  titles: [],
  joinsSyllables: true,
  marks: /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu,
  lacksMarks,
  isWord: isSyllableOrLoan,
  capitalised: [
    'tt',
    'ts',
    'ths',
    'gs',
    'pgs',
    'bs',
    'tp',
    'hcm',
    'clb',
    'hlv',
    'vnd',
    'kitô',
    'olympic',
  ],
  derive() {
    return []
  },
  peoples: {},
  irregular: {
    'Hanseatic League': ['Hanse', 'Hansa'],
    AU: ['Úc', 'Australia'],
    CN: ['Trung Hoa', 'Trung Cộng'],
    '419': ['Mỹ Latinh', 'Mỹ La-tinh', 'Mỹ Latin', 'châu Mỹ Latinh'],
    '150': ['Âu', 'Đông Âu', 'Tây Âu', 'Bắc Âu', 'Nam Âu'],
    GB: ['Anh', 'Anh Quốc'],
    IT: ['Ý', 'Italia'],
    JP: ['Nhật'],
    MA: ['Maroc', 'Morocco'],
    KP: ['Bắc Triều Tiên', 'Bắc Hàn'],
    KR: ['Nam Hàn'],
    TR: ['Thổ'],
    UN: ['Liên Hợp Quốc', 'Liên Hiệp Quốc'],
    US: ['Mỹ', 'Hoa Kỳ', 'Mĩ', 'Hoa Kì'],
    gbwls: ['Wales'],
  },
}

/** `nitơ` and `Phêrô` are spelled as Vietnamese speaks them: no name is kept that way. */
function isSyllableOrLoan(word: string): boolean {
  return isSyllable(word) || /[ăđơưạ-ỹ]/u.test(word.normalize('NFC')) || /ê.*ô|ô.*ê/u.test(word)
}
