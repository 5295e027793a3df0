/**
 * Organisations that languages abbreviate in different ways, and bodies whose names are built of
 * other words: what German, English and Vietnamese texts call them.
 */
export const organisations: readonly Readonly<Record<string, string>>[] = [
  { de: 'EGMR', en: 'ECHR', vi: 'ECHR' },
  { de: 'EuGH', en: 'ECJ', vi: 'ECJ' },
  { de: 'EWR', en: 'EEA', vi: 'EEA' },
  { de: 'EZB', en: 'ECB', vi: 'ECB' },
  { de: 'IAEO', en: 'IAEA', vi: 'IAEA' },
  { de: 'IGH', en: 'ICJ', vi: 'ICJ' },
  { de: 'IKRK', en: 'ICRC', vi: 'ICRC' },
  { de: 'IStGH', en: 'ICC', vi: 'ICC' },
  { de: 'IWF', en: 'IMF', vi: 'IMF' },
  { de: 'KPCh', en: 'CCP', vi: 'ĐCSTQ' },
  { de: 'OSZE', en: 'OSCE', vi: 'OSCE' },
  { de: 'RGW', en: 'Comecon', vi: 'SEV' },
  { de: 'UdSSR', en: 'USSR', vi: 'Liên Xô' },
  { de: 'WHO', en: 'WHO', vi: 'TCYTTG' },
  { de: 'EU-Kommission', en: 'European Commission', vi: 'Ủy ban châu Âu' },
  { de: 'Europäische Kommission', en: 'European Commission', vi: 'Ủy ban Châu Âu' },
  { de: 'EU-Parlament', en: 'European Parliament', vi: 'Nghị viện châu Âu' },
  { de: 'Europaparlament', en: 'European Parliament', vi: 'Nghị viện châu Âu' },
  { de: 'Europäisches Parlament', en: 'European Parliament', vi: 'Nghị viện Châu Âu' },
  {
    de: 'Weltklimarat',
    en: 'Intergovernmental Panel on Climate Change',
    vi: 'Ủy ban Liên chính phủ về Biến đổi Khí hậu',
  },
]
