import type { Language } from '../../types.ts'

/** Vietnamese words for time zones, beyond the CLDR table; the usual one first. */
export const viZone: NonNullable<Language['zone']> = {
  '-300 -240':
    'giờ miền Đông|giờ miền Đông nước Mỹ|giờ miền Đông Hoa Kỳ|giờ bờ Đông|giờ bờ Đông nước Mỹ|giờ New York|giờ Washington',
  '-360 -300': 'giờ miền Trung|giờ Chicago',
  '-480 -420': 'giờ Thái Bình Dương|giờ bờ Tây|giờ bờ Tây nước Mỹ|giờ California|giờ Los Angeles',
  '0': 'GMT|UTC|giờ quốc tế|giờ Greenwich|giờ GMT|giờ UTC',
  '0 60': 'giờ Anh|giờ London|giờ Luân Đôn',
  '60 120': 'giờ Trung Âu|giờ Đức|giờ Berlin|giờ Paris|giờ Tây Ban Nha|giờ Ý',
  '120 180': 'giờ Đông Âu|giờ Kiev|giờ Israel',
  '180': 'giờ Moskva|giờ Moscow|giờ Mát-xcơ-va|giờ Nga',
  '330': 'giờ Ấn Độ',
  '420': 'giờ Việt Nam|giờ Hà Nội|giờ VN|giờ Bangkok',
  '480': 'giờ Bắc Kinh|giờ Trung Quốc|giờ Hồng Kông|giờ Hong Kong',
  '540': 'giờ Nhật Bản|giờ Nhật|giờ Tokyo|giờ Hàn Quốc|giờ Seoul',
  '600 660': 'giờ Sydney|giờ Melbourne',
  local: 'giờ địa phương|giờ sở tại',
}
