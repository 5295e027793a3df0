/**
 * Regions, seas, planets and further cities whose names differ and that CLDR does not have in all three
 * languages: the name in German, English and Vietnamese.
 */
export const regions: readonly Readonly<Record<string, string>>[] = table(`
  Andalusien, Andalusia, Andalucía
  Anhui, Anhui, An Huy
  Atlantik, Atlantic, Đại Tây Dương
  Bayern, Bavaria, Bavaria
  Böhmen, Bohemia, Bohemia
  Bretagne, Brittany, Bretagne
  Changsha, Changsha, Trường Sa
  Chengdu, Chengdu, Thành Đô
  Chongqing, Chongqing, Trùng Khánh
  Dalian, Dalian, Đại Liên
  Elsass, Alsace, Alsace
  Flandern, Flanders, Flanders
  Fujian, Fujian, Phúc Kiến
  Fuzhou, Fuzhou, Phúc Châu
  Galizien, Galicia, Galicia
  Gansu, Gansu, Cam Túc
  Gazastreifen, Gaza Strip, Dải Gaza
  Guangdong, Guangdong, Quảng Đông
  Guangxi, Guangxi, Quảng Tây
  Guizhou, Guizhou, Quý Châu
  Hainan, Hainan, Hải Nam
  Harbin, Harbin, Cáp Nhĩ Tân
  Hebei, Hebei, Hà Bắc
  Heilongjiang, Heilongjiang, Hắc Long Giang
  Henan, Henan, Hà Nam
  Hessen, Hesse, Hesse
  Hubei, Hubei, Hồ Bắc
  Hunan, Hunan, Hồ Nam
  Indochina, Indochina, Đông Dương
  Innere Mongolei, Inner Mongolia, Nội Mông
  Jiangsu, Jiangsu, Giang Tô
  Jiangxi, Jiangxi, Giang Tây
  Jilin, Jilin, Cát Lâm
  Jupiter, Jupiter, sao Mộc
  Kalifornien, California, California
  Kärnten, Carinthia, Carinthia
  Katalonien, Catalonia, Catalonia
  Korsika, Corsica, Corsica
  Kreta, Crete, Crete
  Krim, Crimea, Krym
  Kurdistan, Kurdistan, Kurdistan
  Liaoning, Liaoning, Liêu Ninh
  Lombardei, Lombardy, Lombardia
  Lothringen, Lorraine, Lorraine
  Mandschurei, Manchuria, Mãn Châu
  Mars, Mars, sao Hỏa
  Mekong, Mekong, Mê Kông
  Merkur, Mercury, sao Thủy
  Nanjing, Nanjing, Nam Kinh
  Niedersachsen, Lower Saxony, Niedersachsen
  Nordrhein-Westfalen, North Rhine-Westphalia, Nordrhein-Westfalen
  Normandie, Normandy, Normandie
  Neptun, Neptune, sao Hải Vương
  Oberösterreich, Upper Austria, Oberösterreich
  Ostsee, Baltic Sea, biển Baltic
  Pazifik, Pacific, Thái Bình Dương
  Phnom Penh, Phnom Penh, Phnôm Pênh
  Piemont, Piedmont, Piemonte
  Piräus, Piraeus, Piraeus
  Pjöngjang, Pyongyang, Bình Nhưỡng
  Pommern, Pomerania, Pomerania
  Preußen, Prussia, Phổ
  Rheinland-Pfalz, Rhineland-Palatinate, Rheinland-Pfalz
  Sachsen, Saxony, Sachsen
  Santorin, Santorini, Santorini
  Sardinien, Sardinia, Sardegna
  Saturn, Saturn, sao Thổ
  Savoyen, Savoy, Savoie
  Schlesien, Silesia, Silesia
  Shaanxi, Shaanxi, Thiểm Tây
  Shandong, Shandong, Sơn Đông
  Shanxi, Shanxi, Sơn Tây
  Shenyang, Shenyang, Thẩm Dương
  Sibirien, Siberia, Siberia
  Sichuan, Sichuan, Tứ Xuyên
  Sizilien, Sicily, Sicilia
  Steiermark, Styria, Steiermark
  Suzhou, Suzhou, Tô Châu
  Taipeh, Taipei, Đài Bắc
  Texas, Texas, Texas
  Tianjin, Tianjin, Thiên Tân
  Tibet, Tibet, Tây Tạng
  Thüringen, Thuringia, Thüringen
  Toskana, Tuscany, Toscana
  Transsilvanien, Transylvania, Transylvania
  Vientiane, Vientiane, Viêng Chăn
  Venus, Venus, sao Kim
  Wallonien, Wallonia, Wallonie
  Westjordanland, West Bank, Bờ Tây
  Wuhan, Wuhan, Vũ Hán
  Xi’an, Xi’an, Tây An
  Xiamen, Xiamen, Hạ Môn
  Xinjiang, Xinjiang, Tân Cương
  Yunnan, Yunnan, Vân Nam
  Zhejiang, Zhejiang, Chiết Giang
  Zhengzhou, Zhengzhou, Trịnh Châu
`)

function table(text: string): Record<string, string>[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [de = '', en = '', vi = ''] = line.split(',').map(name => name.trim())
      return { de, en, vi }
    })
}
