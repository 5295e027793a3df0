/**
 * Every figure of the article, unit by unit, written by hand from the German text: what it says,
 * and how each locale writes it.
 *
 * What it says: kind, value with its unit, and the limit or vagueness where there is one.
 */
export interface ArticleFigure {
  unit: string
  says: string
  /** Where a locale's own text says less or more than the German. */
  saysIn?: Partial<Record<'en' | 'vi', string>>
  de: string
  en: string
  vi: string
}

export const figures: readonly ArticleFigure[] = [
  {
    unit: 'ein-junges-und-bescheidenes',
    says: 'number 200 under',
    de: 'weniger als 200',
    en: 'fewer than 200',
    vi: 'chưa đến 200',
  },
  {
    unit: 'dies-hat-amerikanische',
    says: 'number 10000 vague',
    de: 'Zehntausende',
    en: 'tens of thousands',
    vi: 'hàng chục nghìn',
  },
  {
    unit: 'der-krieg-im-technologiebereich',
    says: 'date 2025',
    de: 'Jahres 2025',
    en: '2025',
    vi: '2025',
  },
  {
    unit: 'obwohl-deepseek-erst-im',
    says: 'date 2023-05',
    de: 'Mai 2023',
    en: 'May 2023',
    vi: 'tháng 5/2023',
  },
  {
    unit: 'obwohl-deepseek-erst-im',
    says: 'measure 2 year',
    de: 'zwei Jahren',
    en: 'two years',
    vi: 'hai năm',
  },
  {
    unit: 'im-handelstag-am-27',
    says: 'date 01-27',
    de: '27. Januar',
    en: 'January 27',
    vi: 'ngày 27/1',
  },
  {
    unit: 'die-aktien-von-nvidia',
    says: 'percent 17 percent nearly',
    de: 'fast 17 Prozent',
    en: 'nearly 17 percent',
    vi: 'gần 17%',
  },
  {
    unit: 'die-aktien-von-nvidia',
    says: 'money 450000000000 USD',
    de: '450 Milliarden Dollar',
    en: '$450 billion',
    vi: '450 tỷ USD',
  },
  {
    unit: 'neben-dem-kurssturz-von',
    says: 'percent 17 percent',
    de: '17 Prozent',
    en: '17 percent',
    vi: '17%',
  },
  {
    unit: 'neben-dem-kurssturz-von',
    says: 'percent 6.4 percent',
    de: '6,4 Prozent',
    en: '6.4 percent',
    vi: '6,4%',
  },
  {
    // The sign stands in the word beside it: down, giảm.
    unit: 'neben-dem-kurssturz-von',
    says: 'percent -8 percent',
    saysIn: { en: 'percent 8 percent', vi: 'percent 8 percent' },
    de: 'minus 8 Prozent',
    en: '8 percent',
    vi: '8%',
  },
  {
    unit: 'neben-dem-kurssturz-von',
    says: 'percent -9 percent',
    saysIn: { en: 'percent 9 percent', vi: 'percent 9 percent' },
    de: 'minus 9 Prozent',
    en: '9 percent',
    vi: '9%',
  },
  {
    unit: 'aktien-von-ki-bezogenen',
    says: 'percent 28 percent',
    de: '28 %',
    en: '28 percent',
    vi: '28%',
  },
  {
    unit: 'aktien-von-ki-bezogenen',
    says: 'percent 21 percent',
    de: '21 %',
    en: '21 percent',
    vi: '21%',
  },
  {
    unit: 'zum-handelsschluss-am-27',
    says: 'date 01-27',
    de: '27. Januar',
    en: 'January 27',
    vi: 'ngày 27/1',
  },
  {
    unit: 'zum-handelsschluss-am-27',
    says: 'date 01-28',
    de: '28. Januar',
    en: 'January 28',
    vi: '28/1',
  },
  {
    unit: 'zum-handelsschluss-am-27',
    says: 'percent 3.1 percent nearly',
    de: 'fast 3,1 %',
    en: 'nearly 3.1 percent',
    vi: 'gần 3,1%',
  },
  {
    unit: 'chinas-kostenguenstiges-ki-modell',
    says: 'date 2000s',
    de: '2000er-Jahre',
    en: '2000s',
    vi: 'những năm 2000',
  },
  {
    unit: 'waehrend-die-us-technologieaktien',
    says: 'percent 2 percent at-most',
    de: 'bis zu 2 %',
    en: 'up to 2 percent',
    vi: 'tới 2%',
  },
  {
    unit: 'der-kryptowaehrungsmarkt-schwankte-nach',
    says: 'percent 12 percent',
    de: '12 %',
    en: '12 percent',
    vi: '12%',
  },
  {
    unit: 'der-kryptowaehrungsmarkt-schwankte-nach',
    says: 'percent 10..20 percent',
    de: '10–20 %',
    en: '10 to 20 percent',
    vi: '10–20%',
  },
  {
    unit: 'waehrend-fuehrende-ki-modelle',
    says: 'money 100000000 USD vague',
    de: 'Hunderte von Millionen Dollar',
    en: 'hundreds of millions of dollars',
    vi: 'hàng trăm triệu USD',
  },
  {
    unit: 'waehrend-fuehrende-ki-modelle',
    says: 'money 1000000 USD vague',
    de: 'wenige Millionen Dollar',
    en: 'a few million dollars',
    vi: 'vài triệu USD',
  },
  {
    unit: 'deepseek-v3-ist-ein',
    says: 'number 2000',
    de: '2.000',
    en: '2,000',
    vi: '2.000',
  },
  {
    unit: 'deepseek-v3-ist-ein',
    says: 'number 10000',
    de: '10.000',
    en: '10,000',
    vi: '10.000',
  },
  {
    unit: 'am-20-januar-brachte',
    says: 'date 01-20',
    de: '20. Januar',
    en: 'January 20',
    vi: 'Ngày 20/1',
  },
  {
    unit: 'deepseek-v3-erkennt-nicht',
    says: 'number 1000000000 vague',
    // Vietnamese does not leave the currency out.
    saysIn: { vi: 'money 1000000000 USD vague' },
    de: 'milliardenschweres',
    en: 'billions',
    vi: 'hàng tỷ USD',
  },
]
