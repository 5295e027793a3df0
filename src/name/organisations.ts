/**
 * Organisations that languages abbreviate in different ways: the abbreviation in German, English
 * and Vietnamese texts.
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
]
