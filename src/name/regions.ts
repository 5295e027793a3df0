/**
 * Regions, seas, planets and further cities whose names differ and that CLDR does not have in all three
 * languages: the name in German, English and Vietnamese.
 */
export const regions: readonly Readonly<Record<string, string>>[] = table(`
  Alpen, Alps, Alps
  Andalusien, Andalusia, Andalucía
  Anden, Andes, Andes
  Anhui, Anhui, An Huy
  Apennin, Apennines, Apennine
  Atlantik, Atlantic, Đại Tây Dương
  Balearen, Balearic Islands, Balearic
  Bayern, Bavaria, Bavaria
  Bodensee, Lake Constance, hồ Constance
  Bretagne, Brittany, Bretagne
  Burgund, Burgundy, Bourgogne
  Böhmen, Bohemia, Bohemia
  Changsha, Changsha, Trường Sa
  Charkiw, Kharkiv, Kharkiv
  Chengdu, Chengdu, Thành Đô
  Cherson, Kherson, Kherson
  Chongqing, Chongqing, Trùng Khánh
  Dalian, Dalian, Đại Liên
  Dardanellen, Dardanelles, Dardanelles
  Donau, Danube, Danube
  Donbass, Donbas, Donbass
  Dünkirchen, Dunkirk, Dunkerque
  Elbe, Elbe, Elbe
  Elsass, Alsace, Alsace
  Flandern, Flanders, Flanders
  Fujian, Fujian, Phúc Kiến
  Fuzhou, Fuzhou, Phúc Châu
  Galizien, Galicia, Galicia
  Gansu, Gansu, Cam Túc
  Gazastreifen, Gaza Strip, Dải Gaza
  Gelbes Meer, Yellow Sea, Hoàng Hải
  Genfersee, Lake Geneva, hồ Geneva
  Golanhöhen, Golan Heights, cao nguyên Golan
  Guangdong, Guangdong, Quảng Đông
  Guangxi, Guangxi, Quảng Tây
  Guizhou, Guizhou, Quý Châu
  Hainan, Hainan, Hải Nam
  Hanse, Hanseatic League, liên minh Hanse
  Harbin, Harbin, Cáp Nhĩ Tân
  Hebei, Hebei, Hà Bắc
  Heilongjiang, Heilongjiang, Hắc Long Giang
  Henan, Henan, Hà Nam
  Hessen, Hesse, Hesse
  Himalaja, Himalayas, Himalaya
  Holstein, Holstein, Holstein
  Hubei, Hubei, Hồ Bắc
  Hunan, Hunan, Hồ Nam
  Indischer Ozean, Indian Ocean, Ấn Độ Dương
  Indochina, Indochina, Đông Dương
  Innere Mongolei, Inner Mongolia, Nội Mông
  Jangtse, Yangtze, Dương Tử
  Jiangsu, Jiangsu, Giang Tô
  Jiangxi, Jiangxi, Giang Tây
  Jilin, Jilin, Cát Lâm
  Jupiter, Jupiter, sao Mộc
  Kalifornien, California, California
  Kanarische Inseln, Canary Islands, quần đảo Canary
  Karibik, Caribbean, Caribe
  Karpaten, Carpathians, Carpath
  Kaspisches Meer, Caspian Sea, biển Caspi
  Katalonien, Catalonia, Catalonia
  Kaukasus, Caucasus, Kavkaz
  Konstanz, Constance, Konstanz
  Korsika, Corsica, Corsica
  Kreta, Crete, Crete
  Krim, Crimea, Krym
  Kurdistan, Kurdistan, Kurdistan
  Kärnten, Carinthia, Carinthia
  Lemberg, Lviv, Lviv
  Liaoning, Liaoning, Liêu Ninh
  Lombardei, Lombardy, Lombardia
  Lothringen, Lorraine, Lorraine
  Luzern, Lucerne, Lucerne
  Löwen, Leuven, Leuven
  Lüttich, Liège, Liège
  Mandschurei, Manchuria, Mãn Châu
  Marianen, Marianas, Mariana
  Mars, Mars, sao Hỏa
  Mekong, Mekong, Mê Kông
  Merkur, Mercury, sao Thủy
  Mittelmeer, Mediterranean, Địa Trung Hải
  Moldau, Vltava, Vltava
  Mykolajiw, Mykolaiv, Mykolaiv
  Mähren, Moravia, Moravia
  Nanjing, Nanjing, Nam Kinh
  Neptun, Neptune, sao Hải Vương
  Niedersachsen, Lower Saxony, Niedersachsen
  Nil, Nile, sông Nin
  Nordrhein-Westfalen, North Rhine-Westphalia, Nordrhein-Westfalen
  Nordsee, North Sea, biển Bắc
  Normandie, Normandy, Normandie
  Oberösterreich, Upper Austria, Oberösterreich
  Odessa, Odesa, Odessa
  Ostsee, Baltic Sea, biển Baltic
  Palästina, Palestine, Palestine
  Panamakanal, Panama Canal, kênh đào Panama
  Pazifik, Pacific, Thái Bình Dương
  Persischer Golf, Persian Gulf, vịnh Ba Tư
  Pfalz, Palatinate, Pfalz
  Phnom Penh, Phnom Penh, Phnôm Pênh
  Piemont, Piedmont, Piemonte
  Piräus, Piraeus, Piraeus
  Pjöngjang, Pyongyang, Bình Nhưỡng
  Pluto, Pluto, sao Diêm Vương
  Pommern, Pomerania, Pomerania
  Posen, Poznan, Poznan
  Preußen, Prussia, Phổ
  Pyrenäen, Pyrenees, Pyrénées
  Rhein, Rhine, Rhine
  Rheinland-Pfalz, Rhineland-Palatinate, Rheinland-Pfalz
  Rotes Meer, Red Sea, Biển Đỏ
  Sachsen, Saxony, Sachsen
  Santorin, Santorini, Santorini
  Saporischschja, Zaporizhzhia, Zaporizhzhia
  Sardinien, Sardinia, Sardegna
  Saturn, Saturn, sao Thổ
  Savoyen, Savoy, Savoie
  Schlesien, Silesia, Silesia
  Schwaben, Swabia, Swabia
  Schwarzes Meer, Black Sea, Biển Đen
  Schwarzwald, Black Forest, Rừng Đen
  Shaanxi, Shaanxi, Thiểm Tây
  Shandong, Shandong, Sơn Đông
  Shanxi, Shanxi, Sơn Tây
  Shenyang, Shenyang, Thẩm Dương
  Sibirien, Siberia, Siberia
  Sichuan, Sichuan, Tứ Xuyên
  Sizilien, Sicily, Sicilia
  Steiermark, Styria, Steiermark
  Stettin, Szczecin, Szczecin
  Straße von Hormus, Strait of Hormuz, eo biển Hormuz
  Suezkanal, Suez Canal, kênh đào Suez
  Suzhou, Suzhou, Tô Châu
  Südchinesisches Meer, South China Sea, Biển Đông
  Taipeh, Taipei, Đài Bắc
  Taiwanstraße, Taiwan Strait, eo biển Đài Loan
  Tessin, Ticino, Ticino
  Texas, Texas, Texas
  Themse, Thames, Thames
  Thüringen, Thuringia, Thüringen
  Tianjin, Tianjin, Thiên Tân
  Tibet, Tibet, Tây Tạng
  Toskana, Tuscany, Toscana
  Tirol, Tyrol, Tyrol
  Totes Meer, Dead Sea, Biển Chết
  Transsilvanien, Transylvania, Transylvania
  Trient, Trento, Trento
  Tschernobyl, Chernobyl, Chernobyl
  Uranus, Uranus, sao Thiên Vương
  Venus, Venus, sao Kim
  Vientiane, Vientiane, Viêng Chăn
  Vogesen, Vosges, Vosges
  Wallonien, Wallonia, Wallonie
  Weichsel, Vistula, Wisla
  Westfalen, Westphalia, Westfalen
  Westjordanland, West Bank, Bờ Tây
  Wuhan, Wuhan, Vũ Hán
  Xiamen, Xiamen, Hạ Môn
  Xinjiang, Xinjiang, Tân Cương
  Xi’an, Xi’an, Tây An
  Yunnan, Yunnan, Vân Nam
  Zhejiang, Zhejiang, Chiết Giang
  Zhengzhou, Zhengzhou, Trịnh Châu
  Ärmelkanal, English Channel, eo biển Manche
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
