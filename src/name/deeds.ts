/**
 * What one does to another, in the forms that stand between or behind the two: the words of German,
 * English and Vietnamese, by the deed. Whoever does it stands first where nothing says otherwise.
 */
export const deeds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  accuse: {
    de: 'beschuldigt beschuldigte beschuldigen bezichtigt bezichtigte bezichtigen',
    en: 'accuses accused accuse accusing',
    vi: 'cáo buộc, tố cáo',
  },
  beat: {
    de: 'schlägt schlug geschlagen schlagen besiegt besiegte besiegen bezwingt bezwang bezwungen bezwingen',
    en: 'beats beat beaten beating defeats defeated defeat defeating',
    vi: 'đánh bại, hạ, thắng, vượt qua',
  },
  buy: {
    de: 'kauft kaufte gekauft kaufen übernimmt übernahm übernommen übernehmen erwirbt erwarb erworben erwerben',
    en: 'buys bought buy buying acquires acquired acquire acquiring',
    vi: 'mua, mua lại, thâu tóm',
  },
  criticise: {
    de: 'kritisiert kritisierte kritisieren',
    en: 'criticises criticised criticise criticizes criticized criticize',
    vi: 'chỉ trích, phê phán, phê bình',
  },
  overtake: {
    de: 'überholt überholte überholen',
    en: 'overtakes overtook overtaken overtake',
    vi: 'vượt, vượt qua, vượt mặt',
  },
  praise: {
    de: 'lobt lobte gelobt loben',
    en: 'praises praised praise',
    vi: 'khen ngợi, ca ngợi, khen',
  },
  replace: {
    de: 'ersetzt ersetzte ersetzen',
    en: 'replaces replaced replace',
    vi: 'thay, thay thế',
  },
  sue: {
    de: 'verklagt verklagte verklagen',
    en: 'sues sued sue suing',
    vi: 'kiện, khởi kiện',
  },
  warn: {
    de: 'warnt warnte gewarnt warnen',
    en: 'warns warned warn',
    vi: 'cảnh báo',
  },
}
